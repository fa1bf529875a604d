package org.corridor.discussion;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.corridor.platform.http.Json;
import org.corridor.platform.testing.As;
import org.jspecify.annotations.Nullable;

/** A library item of its own, and what is said about it. */
final class Talk {
    static final String COMMENTS = "/api/discussion/comments/";
    static final String MODERATED = "/api/moderation/comments/";

    private final String item;
    private final long number;

    private Talk(String item, long number) {
        this.item = item;
        this.number = number;
    }

    /** An item that nobody has discussed yet. */
    static Talk begin() {
        var shared = As.editor()
                .contentType(ContentType.JSON)
                .body("""
                        {"kind":"guide","language":"en","title":"Talk %s","summary":"Something to talk about.","text":null,
                         "languages":["en"],"yearFrom":null,"yearTo":null,"countries":[],"global":true,"regions":[],
                         "organisations":[],"themes":[],"principles":[],"references":[],"sourceAddress":null}
                        """.formatted(UUID.randomUUID()))
                .post("/api/library/items")
                .then()
                .statusCode(201);
        return new Talk(shared.extract().path("id"), shared.extract().jsonPath().getLong("number"));
    }

    String item() {
        return item;
    }

    long number() {
        return number;
    }

    String thread() {
        return "/api/discussion/threads/library-item/" + item;
    }

    static String draft(String text, @Nullable String replyTo) {
        return "{\"text\":%s,\"replyTo\":%s,\"stance\":null,\"pseudonym\":null,\"passage\":null,\"quote\":null,"
                        .formatted(json(text), replyTo == null ? "null" : json(replyTo))
                + "\"mentions\":[],\"namesConfirmed\":false}";
    }

    static String json(String text) {
        try {
            return Json.MAPPER.writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ValidatableResponse send(RequestSpecification as, String body) {
        return as.contentType(ContentType.JSON)
                .body(body)
                .post(thread() + "/comments")
                .then();
    }

    /** Says this, and gives the comment's id. */
    String say(String account, String text) {
        return answer(account, text, null);
    }

    String answer(String account, String text, @Nullable String replyTo) {
        return send(As.account(account), draft(text, replyTo))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse change(RequestSpecification as, String method, String path, String tag, String body) {
        var request = as.header("If-Match", tag);
        if (!body.isEmpty()) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.request(method, path).then();
    }

    static String revision(String text) {
        return "{\"text\":%s,\"mentions\":[],\"namesConfirmed\":false}".formatted(json(text));
    }

    ValidatableResponse read(RequestSpecification as) {
        return as.get(thread()).then().statusCode(200);
    }

    /** Something that stands nowhere else, without digits: those might be taken for a telephone number and held back. */
    static String mark() {
        return UUID.randomUUID().toString().replaceAll("\\d", "g");
    }
}
