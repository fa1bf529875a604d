package org.corridor.notification.notice;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import org.corridor.account.Guest;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.RunningCorridor;

/** Library items to follow, as an editor writes them, and what readers say about them. */
final class Shelf {
    private static final String LEVEL = "/api/follows/level";

    /** Shares an item and answers its id. */
    String share(String title) {
        return As.editor()
                .contentType(ContentType.JSON)
                .body(item(title))
                .post("/api/library/items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    void revise(String id, String title) {
        revise(As.editor(), id, title);
    }

    void reviseAs(Guest editor, String id, String title) {
        revise(editor.as(), id, title);
    }

    private static void revise(RequestSpecification editor, String id, String title) {
        var tag = As.editor().get("/api/library/items/" + id).then().extract().header("ETag");
        editor.contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(item(title))
                .put("/api/library/items/" + id)
                .then()
                .statusCode(200);
    }

    void follow(Guest reader, String id, String level) {
        set(reader, place(id), level);
    }

    void set(Guest reader, String place, String level) {
        var tag =
                reader.as().get(LEVEL + place).then().statusCode(200).extract().header("ETag");
        reader.sending("{\"level\":\"%s\"}".formatted(level))
                .header("If-Match", tag)
                .put(LEVEL + place)
                .then()
                .statusCode(200)
                .body("inForce", equalTo(level));
    }

    void levelIs(Guest reader, String id, String level) {
        reader.as().get(LEVEL + place(id)).then().statusCode(200).body("inForce", equalTo(level));
    }

    long count(String question) throws SQLException {
        try (var database = RunningCorridor.database();
                var statement = database.createStatement();
                var result = statement.executeQuery(question)) {
            result.next();
            return result.getLong(1);
        }
    }

    void change(String update) throws SQLException {
        try (var database = RunningCorridor.database();
                var statement = database.createStatement()) {
            statement.executeUpdate(update);
        }
    }

    private static String place(String id) {
        return "?kind=library-item&id=" + id;
    }

    private static String item(String title) {
        return """
                {"kind":"guide","language":"en","title":"%s","summary":"What is in it.","text":null,"languages":[],
                 "yearFrom":null,"yearTo":null,"countries":[],"global":false,"regions":[],"organisations":[],"themes":[],
                 "principles":[],"references":[],"sourceAddress":null}
                """.formatted(title);
    }
}
