package org.corridor.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.corridor.account.Guest;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class ModerationIT {
    private static final String INSULT = "{\"rule\":\"insult\",\"note\":null}";

    private static RequestSpecification moderator() {
        return As.account("moderator");
    }

    private static ValidatableResponse flag(RequestSpecification as, String id) {
        return as.contentType(ContentType.JSON)
                .body("{\"rule\":\"insult\",\"note\":\"Read the second line.\"}")
                .post(Talk.COMMENTS + id + "/flags")
                .then();
    }

    private static ValidatableResponse hide(String id, String tag) {
        return Talk.change(moderator(), "PUT", Talk.MODERATED + id + "/hiding", tag, INSULT);
    }

    @Test
    void aReportShowsTheTextItsContextAndTheReasonsButNotWhoSentIt() {
        var talk = Talk.begin();
        var root = talk.say("editor", "What comes before.");
        var id = talk.answer("member", "What was reported.", root);
        var reporter = Guest.arriving("Reporter").holding("member");
        flag(reporter.as(), id).statusCode(204);
        flag(reporter.as(), id).statusCode(409).body("type", endsWith("/flagged-already"));
        flag(As.member(), id).statusCode(409).body("type", endsWith("/comment-own"));
        flag(As.account("newcomer"), id).statusCode(403);
        var queue = moderator().get("/api/moderation/queue?limit=100").then().statusCode(200);
        queue.body("items.comment.id", hasItem(id));
        var entry = "items.find { it.comment.id == '%s' }".formatted(id);
        queue.body(entry + ".answered.html", containsString("What comes before."))
                .body(entry + ".flags[0].note", equalTo("Read the second line."))
                .body(entry + ".address", containsString("?comment="));
        assertThat(queue.extract().asString()).doesNotContain(reporter.id(), "Reporter");
        moderator().delete(Talk.COMMENTS + id + "/flags").then().statusCode(204);
        moderator().delete(Talk.COMMENTS + id + "/flags").then().statusCode(409);
    }

    @Test
    void aHiddenCommentLeavesALineAndComesBack() {
        var talk = Talk.begin();
        var id = talk.say("member", "Hidden words.");
        talk.answer("editor", "The answer stays.", id);
        Talk.change(As.member(), "PUT", Talk.MODERATED + id + "/hiding", "\"1\"", INSULT)
                .statusCode(403);
        hide(id, "\"1\"").statusCode(200).body("state", equalTo("hidden"));
        hide(id, "\"1\"").statusCode(412);
        hide(id, "\"2\"").statusCode(409);
        talk.read(As.nobody())
                .body("items[0].comment.hiddenRule", equalTo("insult"))
                .body("items[0].comment.html", nullValue())
                .body("items[0].replies[0].html", containsString("stays"));
        assertThat(talk.read(As.member()).extract().asString()).doesNotContain("Hidden words");
        assertThat(As.nobody().get(Talk.COMMENTS + id).asString()).doesNotContain("Hidden words");
        As.member().get(Talk.COMMENTS + id + "/versions").then().statusCode(404);
        Talk.change(moderator(), "DELETE", Talk.MODERATED + id + "/hiding", "\"2\"", "")
                .statusCode(200);
        assertThat(talk.read(As.nobody()).extract().asString()).contains("Hidden words");
    }

    @Test
    void aLockedDiscussionIsReadButNotAddedTo() {
        var talk = Talk.begin();
        var id = talk.say("member", "Before the lock.");
        var lock = "/api/moderation/threads/library-item/" + talk.item() + "/lock";
        Talk.change(moderator(), "PUT", lock, "\"0\"", INSULT).statusCode(204);
        talk.read(As.nobody()).body("open", equalTo(false)).body("lockedRule", equalTo("insult"));
        talk.send(As.member(), Talk.draft("After it.", null))
                .statusCode(409)
                .body("type", endsWith("/discussion-closed"));
        Talk.change(As.member(), "PUT", Talk.COMMENTS + id, "\"1\"", Talk.revision("Other"))
                .statusCode(409);
        As.editor().put(Talk.COMMENTS + id + "/reactions/agree").then().statusCode(409);
        Talk.change(As.member(), "DELETE", Talk.COMMENTS + id, "\"1\"", "").statusCode(200);
        Talk.change(moderator(), "PUT", lock, "\"0\"", INSULT).statusCode(412);
        Talk.change(moderator(), "DELETE", lock, "\"1\"", "").statusCode(204);
        talk.say("member", "Open again.");
    }

    @Test
    void aReportedCommentIsDecidedOnWhereItWasMoved() {
        var from = Talk.begin();
        var to = Talk.begin();
        var root = from.say("editor", "root");
        var moved = from.answer("member", "moved", root);
        var below = from.answer("editor", "below", moved);
        from.answer("member", "below below", below);
        flag(As.editor(), moved).statusCode(204);
        var target = "{\"page\":\"http://localhost/fr/library/%d?comment=7#c7\"}".formatted(to.number());
        Talk.change(moderator(), "PUT", Talk.MODERATED + moved + "/place", "\"1\"", target)
                .statusCode(200)
                .body("depth", equalTo(0));
        from.read(As.nobody()).body("comments", equalTo(1)).body("items[0].comment.replies", equalTo(0));
        to.read(As.nobody())
                .body("comments", equalTo(3))
                .body("items[0].comment.id", equalTo(moved))
                .body("items[0].replies.depth", equalTo(List.of(1, 2)));
        var queue = moderator().get("/api/moderation/queue?limit=100").then();
        queue.body("items.find { it.comment.id == '%s' }.subject.id".formatted(moved), equalTo(to.item()));
        hide(moved, "\"2\"").statusCode(200);
        long number = As.nobody()
                .get(Talk.COMMENTS + moved)
                .then()
                .extract()
                .jsonPath()
                .getLong("number");
        As.nobody()
                .get(from.thread() + "?comment=" + number)
                .then()
                .body("elsewhere", containsString("/library/" + to.number()));
    }

    @Test
    void anAnswerBecomesABranchOfItsOwn() {
        var talk = Talk.begin();
        var root = talk.say("member", "root");
        var split = talk.answer("editor", "split", root);
        var here = "{\"page\":\"/library/%d\"}".formatted(talk.number());
        Talk.change(moderator(), "PUT", Talk.MODERATED + split + "/place", "\"1\"", here)
                .statusCode(200);
        talk.read(As.nobody()).body("items.comment.id", equalTo(List.of(root, split)));
        Talk.change(moderator(), "PUT", Talk.MODERATED + root + "/place", "\"1\"", here)
                .statusCode(409);
        Talk.change(moderator(), "PUT", Talk.MODERATED + root + "/place", "\"1\"", "{\"page\":\"/nowhere\"}")
                .statusCode(400)
                .body("errors.field", equalTo(List.of("page")));
    }

    @Test
    void whoIsSuspendedReadsAndDoesNotWriteUntilItIsLifted() {
        var talk = Talk.begin();
        var guest = Guest.arriving("Loud").holding("member");
        String id = talk.send(guest.as(), Talk.draft("Too loud.", null))
                .statusCode(201)
                .extract()
                .path("id");
        var until = Instant.now().plus(3, ChronoUnit.DAYS);
        var body = "{\"rule\":\"insult\",\"reason\":\"Calm down first.\",\"until\":\"%s\"}";
        var path = Talk.MODERATED + id + "/suspension";
        moderator()
                .contentType(ContentType.JSON)
                .body(body.formatted("2020-01-01T00:00:00Z"))
                .post(path)
                .then()
                .statusCode(409);
        var suspension = moderator()
                .contentType(ContentType.JSON)
                .body(body.formatted(until))
                .post(path)
                .then()
                .statusCode(201);
        talk.send(guest.as(), Talk.draft("Again.", null))
                .statusCode(409)
                .body("type", endsWith("/discussing-suspended"));
        guest.as().get(talk.thread() + "/own").then().body("suspension.reason", equalTo("Calm down first."));
        talk.read(guest.as()).body("comments", equalTo(1));
        isListed(talk, id);
        Talk.change(
                        moderator(),
                        "DELETE",
                        "/api/moderation/suspensions/" + suspension.extract().path("id"),
                        suspension.extract().header("ETag"),
                        "")
                .statusCode(200);
        talk.send(guest.as(), Talk.draft("Calmer now.", null)).statusCode(201);
    }

    private static void isListed(Talk talk, String id) {
        var listed = "items.find { it.suspension.comment == '%s' }.".formatted(id);
        moderator()
                .get("/api/moderation/suspensions?limit=100")
                .then()
                .body(listed + "author.name", containsString("Loud"))
                .body(listed + "suspension.holds", equalTo(true))
                .body(listed + "address", containsString("/library/" + talk.number() + "?comment="));
    }

    @Test
    void membersReadWhatModeratorsDidAndNotWhoReported() {
        var talk = Talk.begin();
        var id = talk.say("member", "Reported and hidden.");
        var reporter = Guest.arriving("Whistler").holding("member");
        flag(reporter.as(), id).statusCode(204);
        hide(id, "\"1\"").statusCode(200);
        var log = As.member().get("/api/moderation/log").then().statusCode(200);
        log.body("items.act", hasItems("hidden")).body("items[0].rule", equalTo("insult"));
        assertThat(log.extract().asString()).doesNotContain("Whistler", reporter.id());
        As.account("newcomer").get("/api/moderation/log").then().statusCode(403);
        As.nobody().get("/api/moderation/log").then().statusCode(401);
    }
}
