package org.corridor.campaign.event;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.corridor.platform.testing.As;
import org.jspecify.annotations.Nullable;

/** Events as an editor's browser sends them. */
public final class Events {
    static final String EVENTS = "/api/events";
    /** A time with an end, where clocks change. */
    static final String TIME =
            "{\"firstDay\":\"2027-06-10\",\"from\":\"14:00\",\"lastDay\":null,\"until\":\"15:30\",\"zone\":\"Europe/Zurich\"}";

    private Events() {}

    /** A draft with a list of so many places; none means there is one for everybody. */
    static String draft(String title, @Nullable Integer places) {
        return draft(title, TIME, places, "\"visibility\":\"public\",\"link\":null,\"linkForRegistered\":false");
    }

    static String draft(String title, String time, @Nullable Integer places, String more) {
        return """
            {"kind":"meeting","time":%s,"place":"Geneva",%s,"takesRegistrations":true,"places":%s,
             "registrationUntil":null,"language":"en","wordings":[{"language":"en","title":"%s","teaser":null,
             "body":"Come and **speak**.","ready":true,"matches":true}]}
            """.formatted(time, more, places, title);
    }

    static ValidatableResponse write(String draft) {
        return As.editor()
                .contentType(ContentType.JSON)
                .body(draft)
                .post(EVENTS)
                .then();
    }

    static String written(String draft) {
        return write(draft).statusCode(201).extract().path("id");
    }

    static ValidatableResponse move(String id, long version, String move, String body) {
        var request = As.editor().header("If-Match", "\"" + version + "\"");
        if (!body.isEmpty()) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.put(EVENTS + "/" + id + (move.isEmpty() ? "" : "/" + move))
                .then();
    }

    static ValidatableResponse publish(String id, long version) {
        return move(id, version, "publication", "");
    }

    /** Published at once; its id. */
    static String published(String draft) {
        var id = written(draft);
        publish(id, 1).statusCode(200);
        return id;
    }

    static int number(String id) {
        return As.editor()
                .get(EVENTS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("number");
    }

    /** Published at once; its number. For the tests of calendars. */
    public static int publishedNumber(String title, String time, String more) {
        return number(published(draft(title, time, null, more)));
    }

    static ValidatableResponse read(RequestSpecification reader, int number) {
        return reader.get(EVENTS + "/number/" + number).then();
    }

    static ValidatableResponse register(RequestSpecification person, String id) {
        return person.contentType(ContentType.JSON)
                .body("{\"remindDay\":true,\"remindHour\":true}")
                .put(EVENTS + "/" + id + "/registration")
                .then();
    }

    static ValidatableResponse giveUp(RequestSpecification person, String id) {
        return person.delete(EVENTS + "/" + id + "/registration").then();
    }
}
