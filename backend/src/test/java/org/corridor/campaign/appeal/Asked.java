package org.corridor.campaign.appeal;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.corridor.platform.testing.As;

/** Appeals over HTTP as clients write requests. */
final class Asked {
    static final String APPEALS = "/api/appeals";

    private Asked() {}

    static String draft(String title, String body) {
        return draft(title, body, "\"2099-12-31\"");
    }

    static String draft(String title, String body, String until) {
        return """
            {"language":"en","signUntil":%s,"wordings":[
             {"language":"en","title":"%s","addressee":"All states","demand":"Pay what is owed.","body":"%s","ready":true,"matches":true},
             {"language":"ar","title":"ادفعوا","addressee":"كل الدول","demand":"ادفعوا ما عليكم.","body":"الآن.","ready":true,"matches":true}]}
            """.formatted(until, title, body);
    }

    static ValidatableResponse drafted(String draft) {
        return As.editor()
                .contentType(ContentType.JSON)
                .body(draft)
                .post(APPEALS)
                .then();
    }

    /** The id of a new draft. */
    static String drafted() {
        return drafted(draft("Pay them", "Now.")).statusCode(201).extract().path("id");
    }

    /** The id of one that organisations may sign. */
    static String opened() {
        var id = drafted();
        put(As.editor(), id, 1, "/opening", "{}").statusCode(200);
        return id;
    }

    static ValidatableResponse put(RequestSpecification who, String id, long version, String path, String body) {
        return who.contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(APPEALS + "/" + id + path)
                .then();
    }

    static ValidatableResponse signed(RequestSpecification who, String id) {
        return who.contentType(ContentType.JSON)
                .body("{\"giver\":\"The board\",\"on\":\"2026-10-01\",\"text\":\"To sign this appeal.\"}")
                .post(APPEALS + "/" + id + "/signatures")
                .then();
    }

    /** Its page as somebody reads it. */
    static ValidatableResponse read(RequestSpecification who, String id) {
        int number = As.editor().get(APPEALS + "/" + id).then().extract().path("number");
        return who.get(APPEALS + "/number/" + number).then();
    }
}
