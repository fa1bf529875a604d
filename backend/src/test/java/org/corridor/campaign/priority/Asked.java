package org.corridor.campaign.priority;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.corridor.platform.testing.As;

/** Priorities over HTTP as clients write requests. */
public final class Asked {
    public static final String PRIORITIES = "/api/priorities";

    private Asked() {}

    static String draft(String title, String visibility, String rest) {
        return """
            {"language":"en","title":"%s","demand":"The employer pays.",
             "paragraphs":[{"key":"new1","text":"Every fee is the employer's."},{"key":"new2","text":"Money paid is paid back."}],
             "translations":[],"visibility":"%s","consultationUntil":"2099-12-31",%s}
            """.formatted(title, visibility, rest);
    }

    public static String people(String owner, String facilitators, String circle) {
        return "\"ownerId\":%s,\"facilitatorIds\":[%s],\"circleIds\":[%s]".formatted(owner, facilitators, circle);
    }

    public static String nobody() {
        return people("null", "", "");
    }

    /** The id of a new one. */
    public static String proposed(String visibility, String people) {
        return As.editor()
                .contentType(ContentType.JSON)
                .body(draft("No worker pays", visibility, people))
                .post(PRIORITIES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of a new one that everybody may read and members may amend. */
    public static String consulted() {
        var id = proposed("public", nobody());
        moved(id, "under-consultation").statusCode(200);
        return id;
    }

    static ValidatableResponse moved(String id, String status) {
        return put(As.editor(), id, "/status", "{\"status\":\"%s\",\"note\":null}".formatted(status));
    }

    /** A change by the version that is current now. */
    static ValidatableResponse put(RequestSpecification who, String id, String path, String body) {
        return who.contentType(ContentType.JSON)
                .header("If-Match", tag(id))
                .body(body)
                .put(PRIORITIES + "/" + id + path)
                .then();
    }

    static String tag(String id) {
        return As.editor().get(PRIORITIES + "/" + id).then().extract().header("ETag");
    }

    static long version(String id) {
        return Long.parseLong(tag(id).replace("\"", ""));
    }

    static ValidatableResponse amended(RequestSpecification who, String id, String before, String words) {
        return who.contentType(ContentType.JSON)
                .body("""
                    {"kind":"change","paragraph":"p1","before":"%s","words":"%s","reasons":"It is clearer."}
                    """.formatted(before, words))
                .post(PRIORITIES + "/" + id + "/amendments")
                .then();
    }

    static ValidatableResponse decided(RequestSpecification who, String id, String amendment, String decision) {
        return who.contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(decision)
                .put(PRIORITIES + "/%s/amendments/%s/decision".formatted(id, amendment))
                .then();
    }

    static String decision(String id, String outcome, String note, String words) {
        return "{\"outcome\":\"%s\",\"note\":%s,\"words\":%s,\"priorityVersion\":%d}"
                .formatted(outcome, note, words, version(id));
    }

    static ValidatableResponse endorsed(RequestSpecification who, String id) {
        return who.contentType(ContentType.JSON)
                .body("{\"giver\":\"The board\",\"on\":\"2026-10-01\",\"text\":\"To support this demand.\"}")
                .post(PRIORITIES + "/" + id + "/endorsements")
                .then();
    }
}
