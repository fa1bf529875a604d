package org.corridor.campaign.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.campaign.event.Events.EVENTS;
import static org.corridor.campaign.event.Events.draft;
import static org.corridor.campaign.event.Events.publish;
import static org.corridor.campaign.event.Events.published;
import static org.corridor.campaign.event.Events.read;
import static org.corridor.campaign.event.Events.register;
import static org.corridor.campaign.event.Events.write;
import static org.corridor.campaign.event.Events.written;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import java.util.List;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class EventIT {
    private static final String REASON = "{\"reason\":\"The hall burnt down.\"}";

    @Test
    void aDraftIsTheEditorsAloneUntilItIsPublished() {
        var id = written(draft("Hearing", null));
        int number = Events.number(id);
        read(As.nobody(), number).statusCode(404);
        read(As.member(), number).statusCode(404);
        As.member().get(EVENTS + "/" + id).then().statusCode(403);
        publish(id, 1).statusCode(200).header("ETag", "\"2\"").body("state", equalTo("published"));
        read(As.nobody(), number)
                .statusCode(200)
                .body("title", equalTo("Hearing"))
                .body("html", equalTo("<p>Come and <strong>speak</strong>.</p>\n"))
                .body("beginsAt", equalTo("2027-06-10T12:00:00Z"))
                .body("offset", equalTo("+02:00"))
                .body("time.from", equalTo("14:00:00"));
    }

    @Test
    void anEventForMembersIsNotThereForOthers() {
        int number = Events.number(published(draft(
                "Strategy",
                Events.TIME,
                null,
                "\"visibility\":\"members\",\"link\":null,\"linkForRegistered\":false")));
        read(As.nobody(), number).statusCode(404);
        read(As.account("newcomer"), number).statusCode(404);
        read(As.account("researcher"), number).statusCode(200);
        As.nobody().get(EVENTS + "?limit=100").then().body("items.number", not(hasItem(number)));
        As.member().get(EVENTS + "?limit=100").then().body("items.number", hasItem(number));
        As.nobody().get("/calendar/events/" + number + ".ics").then().statusCode(404);
        As.nobody().get("/events/" + number).then().statusCode(404);
        var id = As.member().get(EVENTS + "/number/" + number).then().extract().<String>path("id");
        register(As.member(), id).statusCode(200);
        Events.register(As.account("newcomer"), id).statusCode(403);
    }

    @Test
    void theNextEventStandsFirstAndPagesFollowOneAnother() {
        published(draft("A later one", null));
        var all = As.nobody().get(EVENTS + "?limit=100").then().statusCode(200).extract();
        List<String> begins = all.path("items.beginsAt");
        assertThat(begins).isSorted();
        var first = As.nobody().get(EVENTS + "?limit=2").then().extract();
        List<Integer> second = As.nobody()
                .queryParam("after", first.<String>path("next"))
                .queryParam("limit", 2)
                .get(EVENTS)
                .then()
                .extract()
                .path("items.number");
        assertThat(second).isEqualTo(all.<List<Integer>>path("items.number").subList(2, 4));
        As.nobody().get(EVENTS + "?after=nowhere").then().statusCode(400);
        As.nobody().get(EVENTS + "?kind=party").then().statusCode(400);
        As.nobody().get(EVENTS + "?year=1999").then().statusCode(400);
    }

    @Test
    void aNewCorridorAnnouncesThreeEvents() {
        As.nobody()
                .get(EVENTS + "?kind=deadline&language=ar")
                .then()
                .body("items[0].time.zone", equalTo("Europe/Zurich"))
                .body("items[0].language", equalTo("ar"));
    }

    @Test
    void whatHasBeenStandsInItsYear() {
        var time =
                "{\"firstDay\":\"2025-02-03\",\"from\":null,\"lastDay\":\"2025-02-04\",\"until\":null,\"zone\":\"UTC\"}";
        int number = Events.publishedNumber(
                "Long ago", time, "\"visibility\":\"public\",\"link\":null,\"linkForRegistered\":false");
        As.nobody()
                .get(EVENTS + "?year=2025")
                .then()
                .body("items.number", hasItem(number))
                .body("years.year", hasItem(2025));
        As.nobody().get(EVENTS + "?limit=100").then().body("items.number", not(hasItem(number)));
        read(As.nobody(), number).body("over", equalTo(true)).body("seats.open", equalTo(false));
    }

    @Test
    void aTimeThatDoesNotExistIsRefusedWithItsField() {
        var skipped = "{\"firstDay\":\"2027-03-28\",\"from\":\"02:30\",\"zone\":\"Europe/Zurich\"}";
        write(draft("x", skipped, null, "\"visibility\":\"public\",\"link\":null,\"linkForRegistered\":false"))
                .statusCode(400)
                .body("errors[0].field", equalTo("time.from"));
        var nowhere = "{\"firstDay\":\"2027-03-28\",\"from\":\"12:30\",\"zone\":\"Mars/Base\"}";
        write(draft("x", nowhere, null, "\"visibility\":\"public\",\"link\":null,\"linkForRegistered\":false"))
                .statusCode(400)
                .body("errors[0].field", equalTo("time.zone"));
    }

    @Test
    void aFormThatIsNoneIsRefused() {
        write("{\"kind\":\"party\"}").statusCode(400);
        write("{").statusCode(400);
        write(draft("x", 0)).statusCode(400).body("errors[0].field", equalTo("places"));
        write(draft("x".repeat(201), null)).statusCode(400);
        write(draft("x", null).replace("Geneva", "G".repeat(400_000))).statusCode(413);
        write(draft(
                        "x",
                        Events.TIME,
                        null,
                        "\"visibility\":\"public\",\"link\":\"javascript:alert(1)\",\"linkForRegistered\":false"))
                .statusCode(400)
                .body("errors[0].field", equalTo("link"));
    }

    @Test
    void aLinkForThoseWhoComeIsShownToThemAlone() {
        var id = published(draft(
                "Webinar",
                Events.TIME,
                1,
                "\"visibility\":\"public\",\"link\":\"https://meet.example.org/a\",\"linkForRegistered\":true"));
        int number = Events.number(id);
        read(As.nobody(), number).body("link", nullValue()).body("linkLater", equalTo(true));
        register(As.member(), id).body("state", equalTo("registered"));
        register(As.account("researcher"), id).body("state", equalTo("waiting"));
        read(As.member(), number).body("link", equalTo("https://meet.example.org/a"));
        read(As.account("researcher"), number).body("link", nullValue());
        As.nobody()
                .get("/calendar/events/" + number + ".ics")
                .then()
                .statusCode(200)
                .body(not(containsString("meet.example.org")));
    }

    @Test
    void whoChangesWhatAnotherChangedIsTold() {
        var id = written(draft("Two editors", null));
        Events.move(id, 1, "", draft("First", null)).statusCode(200);
        Events.move(id, 1, "", draft("Second", null)).statusCode(412);
        As.editor()
                .contentType(ContentType.JSON)
                .body(draft("No version", null))
                .put(EVENTS + "/" + id)
                .then()
                .statusCode(428);
    }

    @Test
    void everyVersionIsKeptWithWhatItChanged() {
        var id = written(draft("Versions", null));
        Events.move(id, 1, "", draft("Versions kept", 5)).statusCode(200);
        As.editor().get(EVENTS + "/" + id + "/versions").then().body("items.version", equalTo(List.of(2, 1)));
        As.editor()
                .get(EVENTS + "/" + id + "/versions/2/difference")
                .then()
                .body("fields.field", hasItems("places", "title"));
        As.editor().get(EVENTS + "/" + id + "/versions/1").then().body("places", nullValue());
        As.editor().get(EVENTS + "/" + id + "/versions/7").then().statusCode(404);
    }

    @Test
    void aCancelledEventIsStillThereAndSaysWhy() {
        var id = published(draft("Cancelled", null));
        Events.move(id, 2, "cancellation", "{\"reason\":\" \"}").statusCode(400);
        Events.move(id, 2, "cancellation", REASON).statusCode(200).body("state", equalTo("cancelled"));
        read(As.nobody(), Events.number(id))
                .body("state", equalTo("cancelled"))
                .body("cancelledBecause", equalTo("The hall burnt down."));
        register(As.member(), id).statusCode(409).body("type", endsWith("/event-cancelled"));
        Events.move(id, 3, "cancellation", REASON).statusCode(409).body("type", endsWith("/event-move"));
    }

    @Test
    void aWithdrawnEventIsGoneAndComesBackAsADraft() {
        var id = published(draft("Withdrawn", null));
        int number = Events.number(id);
        Events.move(id, 2, "withdrawal", REASON).statusCode(200);
        read(As.nobody(), number).statusCode(404);
        register(As.member(), id).statusCode(404);
        As.editor()
                .header("If-Match", "\"3\"")
                .delete(EVENTS + "/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"));
    }

    @Test
    void anOutcomeStandsOnThePageOnceTheEventHasBegun() {
        var outcome = """
            {"text":"We **agreed**.","attendance":[{"constituency":"workers","people":12}],
             "commitments":[{"by":"Ministry","what":"Answers in writing","due":"2027-09-01"}]}
            """;
        var early = published(draft("Early", null));
        Events.move(early, 2, "outcome", outcome).statusCode(409).body("type", endsWith("/outcome-early"));
        var time = "{\"firstDay\":\"2025-02-03\",\"from\":\"10:00\",\"zone\":\"Asia/Kathmandu\"}";
        var id = published(
                draft("Heard", time, null, "\"visibility\":\"public\",\"link\":null,\"linkForRegistered\":false"));
        Events.move(id, 2, "outcome", outcome).statusCode(200);
        read(As.nobody(), Events.number(id))
                .body("outcome.html", equalTo("<p>We <strong>agreed</strong>.</p>\n"))
                .body("outcome.attendance[0].people", equalTo(12))
                .body("outcome.commitments[0].due", equalTo("2027-09-01"));
    }

    @Test
    void aPreviewKeepsNothing() {
        As.editor()
                .contentType(ContentType.JSON)
                .body(draft("Only looked at", 3))
                .post(EVENTS + "/preview?language=fr")
                .then()
                .statusCode(200)
                .body("title", equalTo("Only looked at"))
                .body("seats.free", equalTo(3));
    }
}
