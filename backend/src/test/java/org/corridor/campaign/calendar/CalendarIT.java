package org.corridor.campaign.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import biweekly.Biweekly;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.corridor.account.Guest;
import org.corridor.campaign.event.Events;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class CalendarIT {
    private static final String TIME =
            "{\"firstDay\":\"2027-03-29\",\"from\":\"14:00\",\"until\":\"16:00\",\"zone\":\"Europe/Zurich\"}";
    private static final String OPEN = "\"visibility\":\"public\",\"link\":null,\"linkForRegistered\":false";
    private static final String CLOSED =
            "\"visibility\":\"members\",\"link\":\"https://meet.example.org/m\",\"linkForRegistered\":false";

    @Test
    void anEventIsACalendarOfItsOwn() {
        int number = Events.publishedNumber("Spring forward", TIME, OPEN);
        var answer = As.nobody()
                .get("/calendar/events/" + number + ".ics")
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=utf-8")
                .extract();
        var event = Biweekly.parse(answer.asString()).first().getEvents().getFirst();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2027-03-29T12:00:00Z"));
        assertThat(event.getUrl().getValue()).endsWith("/events/" + number);
        As.nobody()
                .header("If-None-Match", answer.header("ETag"))
                .get("/calendar/events/" + number + ".ics")
                .then()
                .statusCode(304);
        As.nobody().get("/calendar/events/99999999.ics").then().statusCode(404);
        As.nobody().get("/calendar/events/x.ics").then().statusCode(404);
        As.nobody().get("/calendar/").then().statusCode(404);
    }

    @Test
    void theListHoldsWhatEverybodyMayRead() {
        Events.publishedNumber("In the list", TIME, OPEN);
        Events.publishedNumber("Among members", TIME, CLOSED);
        assertThat(titles("/calendar/events.ics")).contains("In the list").doesNotContain("Among members");
        assertThat(titles("/calendar/events.ics?kind=meeting")).contains("In the list");
        assertThat(titles("/calendar/events.ics?kind=webinar")).doesNotContain("In the list");
        As.nobody().get("/calendar/events.ics?kind=party").then().statusCode(404);
        assertThat(titles("/ar/calendar/events.ics")).anyMatch(title -> title.startsWith("آخر موعد"));
    }

    @Test
    void aPersonalAddressShowsWhatItsOwnerMayReadUntilItIsSwitchedOff() {
        Events.publishedNumber("For members", TIME, CLOSED);
        var guest = Guest.arriving("Calendar").holding("member");
        guest.as().get("/api/calendar/key").then().body("madeAt", nullValue());
        var first = made(guest);
        assertThat(first).matches(".*/calendar/my/[A-Za-z0-9_-]{16}\\.ics");
        assertThat(titles(first)).contains("For members");
        As.nobody().get(first).then().body(containsString("meet.example.org/m"));
        var second = made(guest);
        As.nobody().get(first).then().statusCode(404);
        assertThat(titles(second)).contains("For members");
        guest.change("PUT", "roles", "{\"roles\":[]}").statusCode(200);
        assertThat(titles(second)).doesNotContain("For members");
        guest.as().delete("/api/calendar/key").then().statusCode(204);
        guest.as().delete("/api/calendar/key").then().statusCode(204);
        As.nobody().get(second).then().statusCode(404);
    }

    @Test
    void whoIsSuspendedHasNoCalendar() {
        var guest = Guest.arriving("Suspended").holding("member");
        var address = made(guest);
        guest.change("PUT", "suspension", "{\"reason\":\"A test.\"}").statusCode(200);
        As.nobody().get(address).then().statusCode(404);
    }

    @Test
    void theKeyIsKeptAsAFingerprintOnly() throws SQLException {
        var guest = Guest.arriving("Secret").holding("member");
        var address = made(guest);
        var token = address.replaceAll(".*/my/|\\.ics", "");
        try (var database = RunningCorridor.database();
                var rows = database.createStatement()
                        .executeQuery("select fingerprint from campaign_calendar_key where person_id = '%s'"
                                .formatted(guest.id()))) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).hasSize(64).doesNotContain(token);
        }
    }

    /** The path below the public address. */
    private static String made(Guest guest) {
        String address = guest.as()
                .put("/api/calendar/key")
                .then()
                .statusCode(200)
                .extract()
                .path("address");
        return URI.create(address).getPath();
    }

    private static List<String> titles(String path) {
        var text = As.nobody().get(path).then().statusCode(200).extract().asString();
        return Biweekly.parse(text).first().getEvents().stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }
}
