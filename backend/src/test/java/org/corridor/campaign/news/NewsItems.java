package org.corridor.campaign.news;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.corridor.platform.testing.As;

/** News as an editor's browser sends it. */
final class NewsItems {
    static final String NEWS = "/api/news";

    private NewsItems() {}

    /** An English draft; further wordings and fields are given as JSON. */
    static String draft(String title, String body, String more) {
        return """
            {"kind":"appeal","issuer":"Himal Legal Aid","issuedOn":null,"undated":false,"language":"en",
             "wordings":[{"language":"en","title":"%s","teaser":null,"body":"%s","pictureText":null,"ready":true,
             "matches":true}%s],"target":null,"targetAddress":null,"picture":null}
            """.formatted(title, body, more);
    }

    static String draft(String title) {
        return draft(title, "Wages are owed.", "");
    }

    static String wording(String language, String title, String body, boolean ready) {
        return """
            ,{"language":"%s","title":"%s","teaser":null,"body":"%s","pictureText":null,"ready":%s,"matches":true}
            """.formatted(language, title, body, ready);
    }

    static ValidatableResponse write(String draft) {
        return As.editor().contentType(ContentType.JSON).body(draft).post(NEWS).then();
    }

    static String written(String draft) {
        return write(draft).statusCode(201).extract().path("id");
    }

    static ValidatableResponse revise(String id, long version, String draft) {
        return As.editor()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(draft)
                .put(NEWS + "/" + id)
                .then();
    }

    static ValidatableResponse move(String id, long version, String move, String body) {
        return As.editor()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(NEWS + "/" + id + "/" + move)
                .then();
    }

    static ValidatableResponse publish(String id, long version) {
        return As.editor()
                .header("If-Match", "\"" + version + "\"")
                .put(NEWS + "/" + id + "/publication")
                .then();
    }

    /** Published at once; its number. */
    static int published(String draft) {
        return publish(written(draft), 1).statusCode(200).extract().path("number");
    }

    static ValidatableResponse asReader(int number, String language) {
        return As.nobody()
                .get(NEWS + "/number/" + number + "?language=" + language)
                .then();
    }
}
