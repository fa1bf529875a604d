package org.corridor.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.corridor.account.Guest;
import org.corridor.campaign.priority.Asked;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.Mailed;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.Test;

/** Whoever is not named stays so, until somebody asks and that is written down. */
@OnRunningCorridor
class UnnamedIT {
    private static RequestSpecification moderator() {
        return As.account("moderator");
    }

    private static ValidatableResponse say(RequestSpecification as, String priority, String text, String pseudonym) {
        var draft = Talk.draft(text, null).replace("\"stance\":null", "\"stance\":\"for\"");
        return as.contentType(ContentType.JSON)
                .body(
                        pseudonym.isEmpty()
                                ? draft
                                : draft.replace("\"pseudonym\":null", "\"pseudonym\":\"" + pseudonym + "\""))
                .post("/api/discussion/threads/priority/" + priority + "/comments")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse flag(RequestSpecification as, String id) {
        return as.contentType(ContentType.JSON)
                .body("{\"rule\":\"insult\",\"note\":null}")
                .post(Talk.COMMENTS + id + "/flags")
                .then();
    }

    private static long number(String priority) {
        return As.editor()
                .get(Asked.PRIORITIES + "/" + priority)
                .then()
                .extract()
                .jsonPath()
                .getLong("number");
    }

    @Test
    void anAnswerByMailAfterAMoveKeepsThePseudonym() throws Exception {
        var from = Asked.consulted();
        var to = Asked.consulted();
        var guest = Guest.arriving("Hidden").holding("member");
        String said = say(guest.as(), from, "Said under another name.", "Kestrel of the hills")
                .extract()
                .path("id");
        Talk.change(
                        moderator(),
                        "PUT",
                        Talk.MODERATED + said + "/place",
                        "\"1\"",
                        "{\"page\":\"/priorities/%d\"}".formatted(number(to)))
                .statusCode(200);
        As.editor()
                .contentType(ContentType.JSON)
                .body(Talk.draft("An answer at the new place.", said))
                .post("/api/discussion/threads/priority/" + to + "/comments")
                .then()
                .statusCode(201);
        var mail = Mailed.latestTo(guest.email());
        assertThat((String) mail.getContent()).contains("under the name you write under");
        var address = ((InternetAddress) mail.getReplyTo()[0]).getAddress();
        ByMail.send(
                guest.email(),
                address,
                "From: %s\nTo: %s\nSubject: Re: it\nMessage-ID: <%s@example.org>\n\nAnswered by mail.\n"
                        .formatted(guest.email(), address, said));
        var replies = Talk.COMMENTS + said + "/replies";
        RunningCorridor.eventually(
                () -> assertThat(As.nobody().get(replies).asString()).contains("Answered by mail."));
        As.nobody()
                .get(replies)
                .then()
                .body("items[1].author.name", equalTo("Kestrel of the hills"))
                .body("items[1].author.pseudonym", equalTo(true));
    }

    @Test
    void theQueueShowsAModeratorOnlyWhatTheyMayRead() {
        var member = Guest.arriving("Circled").holding("researcher");
        var shut = Asked.proposed("circle", Asked.people("null", "", "\"" + member.id() + "\""));
        String id = say(As.editor(), shut, "Said in the circle.", "").extract().path("id");
        flag(member.as(), id).statusCode(204);
        assertThat(moderator().get("/api/moderation/queue?limit=100").asString())
                .doesNotContain(id, "in the circle");
    }

    @Test
    void theJournalNamesWhoWroteUnderAPseudonymAndWhoReportedOnlyOnDemand() {
        var priority = Asked.consulted();
        var guest = Guest.arriving("Veiled").holding("member");
        var reporter = Guest.arriving("Whisperer").holding("member");
        String id = say(guest.as(), priority, "Under another name.", "Heron of the lake")
                .extract()
                .path("id");
        flag(reporter.as(), id).statusCode(204);
        var address = "/api/journal?subjectKind=comment&subjectId=" + id;
        var read = As.admin().get(address).then().statusCode(200);
        assertThat(read.extract().asString()).doesNotContain(guest.id(), reporter.id(), "Veiled", "Whisperer");
        read.body("items[0].act", equalTo("flagged"))
                .body("items[0].unnamed", equalTo(true))
                .body("items[1].actor", nullValue());
        var line = read.extract().jsonPath().getLong("items[1].id");
        As.admin()
                .post("/api/journal/%d/actor".formatted(line))
                .then()
                .statusCode(200)
                .body("name", containsString("Veiled"));
        As.admin()
                .get(address)
                .then()
                .body("items[0].act", equalTo("person-revealed"))
                .body("items[0].detail", equalTo("commented"))
                .body("items[0].unnamed", equalTo(false));
        As.admin().post("/api/journal/999999999999/actor").then().statusCode(404);
    }

    @Test
    void theJournalDoesNotTellTheTitleOfADraftThatIsNotToBeSeen() {
        var shut = Asked.proposed("circle", Asked.nobody());
        As.admin().get(Asked.PRIORITIES + "/" + shut).then().statusCode(404);
        As.admin()
                .get("/api/journal?subjectKind=priority&subjectId=" + shut)
                .then()
                .body("items.act", hasItem("proposed"))
                .body("items[0].detail", nullValue());
    }

    @Test
    void suspendingDoesNotTellWhoWritesUnderAPseudonym() {
        var priority = Asked.consulted();
        var guest = Guest.arriving("Twofold").holding("member");
        String open = say(guest.as(), priority, "Under my name.", "").extract().path("id");
        String veiled = say(guest.as(), priority, "Under another name.", "Magpie of the roof")
                .extract()
                .path("id");
        suspend(open).statusCode(201);
        suspend(open).statusCode(409);
        suspend(veiled).statusCode(201);
        suspend(veiled).statusCode(409);
    }

    private static ValidatableResponse suspend(String comment) {
        return moderator()
                .contentType(ContentType.JSON)
                .body("{\"rule\":\"insult\",\"reason\":\"Calm down.\",\"until\":\"%s\"}"
                        .formatted(Instant.now().plus(3, ChronoUnit.DAYS)))
                .post(Talk.MODERATED + comment + "/suspension")
                .then();
    }
}
