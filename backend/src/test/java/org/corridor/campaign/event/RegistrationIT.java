package org.corridor.campaign.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.campaign.event.Events.draft;
import static org.corridor.campaign.event.Events.giveUp;
import static org.corridor.campaign.event.Events.published;
import static org.corridor.campaign.event.Events.read;
import static org.corridor.campaign.event.Events.register;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.corridor.account.AtOnce;
import org.corridor.account.Guest;
import org.corridor.account.Letterbox;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class RegistrationIT {
    @Test
    void ofTwoAtTheSameMomentOneHasTheLastPlaceAndTheOtherWaits() {
        var id = published(draft("One place", 1));
        var states = AtOnce.sorted(
                () -> register(As.member(), id).statusCode(200).extract().<String>path("state"),
                () -> register(As.account("researcher"), id)
                        .statusCode(200)
                        .extract()
                        .<String>path("state"));
        assertThat(states).containsExactly("registered", "waiting");
    }

    @Test
    void manyAtOnceNeverGetMorePlacesThanThereAre() {
        var id = published(draft("Three places", 3));
        var accounts = List.of(
                "member", "researcher", "coordinator", "editor", "study-lead", "moderator", "admin", "duty-officer");
        accounts.forEach(As::token);
        accounts.stream()
                .map(account -> CompletableFuture.runAsync(
                        () -> register(As.account(account), id).statusCode(200)))
                .toList()
                .forEach(CompletableFuture::join);
        read(As.nobody(), Events.number(id)).body("seats.free", equalTo(0)).body("seats.waiting", equalTo(5));
        As.editor()
                .get(Events.EVENTS + "/" + id + "/attendees")
                .then()
                .body("items.state.findAll { it == 'registered' }.size()", equalTo(3));
    }

    @Test
    void whoSaysItTwiceIsOnTheListOnce() {
        var id = published(draft("Twice", 5));
        register(As.member(), id).body("state", equalTo("registered"));
        register(As.member(), id).statusCode(200).body("state", equalTo("registered"));
        var both = AtOnce.sorted(
                () -> register(As.account("researcher"), id).extract().statusCode(),
                () -> register(As.account("researcher"), id).extract().statusCode());
        assertThat(both).containsExactly(200, 200);
        read(As.nobody(), Events.number(id)).body("seats.free", equalTo(3));
    }

    @Test
    void whoGivesUpLetsTheNextInAndThatPersonIsTold() {
        var id = published(draft("Moving up", 1));
        var first = Guest.arriving("First").holding("member");
        var second = Guest.arriving("Second").holding("member");
        var third = Guest.arriving("Third").holding("member");
        register(first.as(), id).body("state", equalTo("registered"));
        register(second.as(), id).body("state", equalTo("waiting")).body("position", equalTo(1));
        register(third.as(), id).body("state", equalTo("waiting")).body("position", equalTo(2));
        giveUp(first.as(), id).statusCode(204);
        giveUp(first.as(), id).statusCode(204);
        int number = Events.number(id);
        read(second.as(), number).body("mine.state", equalTo("registered"));
        read(third.as(), number).body("mine.position", equalTo(1));
        read(first.as(), number).body("mine", nullValue());
        assertThat(Letterbox.letterTo(second.email())).contains("Moving up", "/events/" + number);
        register(first.as(), id).body("state", equalTo("waiting")).body("position", equalTo(2));
    }

    @Test
    void aLargerRoomLetsPeopleMoveUp() {
        var id = published(draft("A larger room", 1));
        register(As.member(), id);
        register(As.account("researcher"), id).body("state", equalTo("waiting"));
        Events.move(id, 2, "", draft("A larger room", 2)).statusCode(200);
        read(As.account("researcher"), Events.number(id)).body("mine.state", equalTo("registered"));
    }

    @Test
    void whoComesIsToldThatItIsCancelledAndWhy() {
        var id = published(draft("Called off", 1));
        var guest = Guest.arriving("Told").holding("member");
        register(guest.as(), id).statusCode(200);
        Events.move(id, 2, "cancellation", "{\"reason\":\"No visa for our speaker.\"}")
                .statusCode(200);
        assertThat(Letterbox.letterTo(guest.email())).contains("Called off", "No visa for our speaker.");
    }

    @Test
    void whoComesIsToldOfAnotherTime() {
        var id = published(draft("Moved", 1));
        var guest = Guest.arriving("Moved").holding("member");
        register(guest.as(), id).statusCode(200);
        Events.move(id, 2, "", draft("Moved", 1).replace("14:00", "13:00")).statusCode(200);
        assertThat(Letterbox.letterTo(guest.email())).contains("13:00");
    }

    @Test
    void aClosedListTakesNobody() {
        var past = "{\"firstDay\":\"2025-06-10\",\"from\":\"14:00\",\"zone\":\"UTC\"}";
        var over = published(
                draft("Over", past, null, "\"visibility\":\"public\",\"link\":null,\"linkForRegistered\":false"));
        register(As.member(), over).statusCode(409).body("type", endsWith("/registration-closed"));
        var early = published(draft("Closes early", null)
                .replace("\"registrationUntil\":null", "\"registrationUntil\":\"2026-01-01T00:00:00\""));
        register(As.member(), early).statusCode(409).body("type", endsWith("/registration-closed"));
        var none = published(
                draft("No list", null).replace("\"takesRegistrations\":true", "\"takesRegistrations\":false"));
        register(As.member(), none).statusCode(409).body("type", endsWith("/registration-none"));
    }

    @Test
    void onlyEditorsSeeWhoComes() {
        var id = published(draft("Private list", null));
        register(As.member(), id).statusCode(200);
        As.member().get(Events.EVENTS + "/" + id + "/attendees").then().statusCode(403);
        As.member().get(Events.EVENTS + "/" + id + "/attendees/table").then().statusCode(403);
        var table = As.editor()
                .get(Events.EVENTS + "/" + id + "/attendees/table")
                .then()
                .statusCode(200);
        assertThat(table.extract().asString()).startsWith("\ufeffname,email").contains("registered");
    }

    @Test
    void attendanceIsMarkedAndCounted() {
        var id = published(draft("Marked", null));
        register(As.member(), id).statusCode(200);
        String attendee = As.editor()
                .get(Events.EVENTS + "/" + id + "/attendees")
                .then()
                .extract()
                .path("items[0].id");
        mark(id, attendee, 0).statusCode(200).body("attended", equalTo(true));
        mark(id, attendee, 0).statusCode(412);
        As.editor().get(Events.EVENTS + "/" + id + "/attendees/tally").then().statusCode(200);
        giveUp(As.member(), id).statusCode(204);
        mark(id, attendee, 2).statusCode(409).body("type", endsWith("/not-registered"));
    }

    private static ValidatableResponse mark(String id, String attendee, long version) {
        return As.editor()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"attended\":true}")
                .put(Events.EVENTS + "/" + id + "/attendees/" + attendee + "/attendance")
                .then();
    }

    @Test
    void whatIsKeptAboutSomebodyIsInTheirExport() {
        var guest = Guest.arriving("Export").holding("member");
        var id = published(draft("Kept", null));
        register(guest.as(), id).statusCode(200);
        guest.as().get("/api/me/export").then().body("rooms.events[0].event", equalTo(id));
        guest.as().get(Events.EVENTS + "/mine").then().body("event.title", equalTo(List.of("Kept")));
    }
}
