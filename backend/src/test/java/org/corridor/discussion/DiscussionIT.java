package org.corridor.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.corridor.account.AtOnce;
import org.corridor.account.Guest;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class DiscussionIT {
    @Test
    void whatAMemberSaysIsReadByEverybody() {
        var talk = Talk.begin();
        talk.read(As.nobody()).header("ETag", "\"0\"").body("comments", equalTo(0), "open", equalTo(true));
        var id = talk.say("member", "This *helps*.");
        talk.read(As.nobody())
                .body("comments", equalTo(1))
                .body("items[0].comment.html", equalTo("<p>This <em>helps</em>.</p>\n"))
                .body("items[0].comment.text", nullValue())
                .body("items[0].comment.own", equalTo(false));
        talk.read(As.member()).body("items[0].comment.text", equalTo("This *helps*."));
        As.nobody().get(Talk.COMMENTS + id).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void theFirstPageOfAThingHoldsWhatIsSaidAboutIt() {
        var talk = Talk.begin();
        talk.say("member", "A sentence that stands in the first answer.");
        RestAssured.given()
                .get("/library/" + talk.number())
                .then()
                .statusCode(200)
                .body(containsString("<p>A sentence that stands in the first answer.</p>"))
                .body(containsString("1 comment"));
    }

    @Test
    void onlyWhoHasARoleWrites() {
        var talk = Talk.begin();
        talk.send(As.nobody(), Talk.draft("x", null)).statusCode(401);
        talk.send(As.account("newcomer"), Talk.draft("x", null)).statusCode(403).body("type", endsWith("/not-allowed"));
        for (var account : List.of("member", "researcher", "editor", "moderator", "admin")) {
            talk.say(account, "I take part.");
        }
        talk.read(As.nobody()).body("comments", equalTo(5));
    }

    @Test
    void aThingThatIsNotThereIsNotDiscussed() {
        var nothing = "/api/discussion/threads/library-item/" + UUID.randomUUID();
        As.nobody().get(nothing).then().statusCode(404);
        As.nobody()
                .get("/api/discussion/threads/person/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        As.member()
                .contentType(ContentType.JSON)
                .body(Talk.draft("x", null))
                .post(nothing + "/comments")
                .then()
                .statusCode(404);
    }

    @Test
    void anEditKeepsWhatStoodBefore() {
        var talk = Talk.begin();
        var id = talk.say("member", "The first words.");
        var path = Talk.COMMENTS + id;
        Talk.change(As.editor(), "PUT", path, "\"1\"", Talk.revision("Mine now"))
                .statusCode(404);
        Talk.change(As.member(), "PUT", path, "\"1\"", Talk.revision("The second words."))
                .statusCode(200)
                .header("ETag", "\"2\"");
        Talk.change(As.member(), "PUT", path, "\"1\"", Talk.revision("Late")).statusCode(412);
        As.member()
                .contentType(ContentType.JSON)
                .body(Talk.revision("x"))
                .put(path)
                .then()
                .statusCode(428);
        As.nobody()
                .get(path + "/versions")
                .then()
                .body("items.version", equalTo(List.of(2, 1)))
                .body("items[0].parts.change", hasItem("REMOVED"));
    }

    @Test
    void ofTwoEditsAtOnceOneIsKeptAndTheOtherIsTold() {
        var talk = Talk.begin();
        var id = talk.say("member", "Words.");
        var statuses = AtOnce.sorted(
                () -> Talk.change(As.member(), "PUT", Talk.COMMENTS + id, "\"1\"", Talk.revision("One"))
                        .extract()
                        .statusCode(),
                () -> Talk.change(As.member(), "PUT", Talk.COMMENTS + id, "\"1\"", Talk.revision("Two"))
                        .extract()
                        .statusCode());
        assertThat(statuses).containsExactly(200, 412);
    }

    @Test
    void aDeletedCommentLeavesItsPlaceAndItsAnswers() {
        var talk = Talk.begin();
        var root = talk.say("member", "Gone words.");
        talk.answer("editor", "An answer that stays.", root);
        Talk.change(As.member(), "DELETE", Talk.COMMENTS + root, "\"1\"", "").statusCode(200);
        talk.read(As.nobody())
                .body("comments", equalTo(1))
                .body("items[0].comment.state", equalTo("deleted"))
                .body("items[0].comment.author", nullValue())
                .body("items[0].replies[0].html", containsString("stays"));
        assertThat(talk.read(As.editor()).extract().asString()).doesNotContain("Gone words");
        assertThat(talk.read(As.account("moderator")).extract().asString()).contains("Gone words");
        As.nobody().get(Talk.COMMENTS + root + "/versions").then().statusCode(404);
        talk.send(As.editor(), Talk.draft("Still there?", root))
                .statusCode(409)
                .body("type", endsWith("/comment-gone"));
    }

    @Test
    void personalDataIsHeldBackAndOnlyNamesAreConfirmed() {
        var talk = Talk.begin();
        talk.send(As.member(), Talk.draft("Call +974 5512 3456", null))
                .statusCode(422)
                .body("type", endsWith("/personal-data"))
                .body("places[0].kind", equalTo("phone"))
                .body("places[0].from", equalTo(5));
        var names = Talk.draft("Bikash Rai, Sunita Tamang, Ram Thapa", null);
        talk.send(As.member(), names).statusCode(422);
        talk.send(As.member(), names.replace("\"namesConfirmed\":false", "\"namesConfirmed\":true"))
                .statusCode(201);
        talk.read(As.nobody()).body("comments", equalTo(1));
    }

    @Test
    void aReactionCountsOnceForEachPerson() {
        var talk = Talk.begin();
        var id = talk.say("member", "Agree?");
        for (int twice = 0; twice < 2; twice++) {
            As.editor().put(Talk.COMMENTS + id + "/reactions/agree").then().statusCode(200);
        }
        As.account("researcher")
                .put(Talk.COMMENTS + id + "/reactions/agree")
                .then()
                .statusCode(200);
        As.editor().put(Talk.COMMENTS + id + "/reactions/shout").then().statusCode(404);
        talk.read(As.editor())
                .body("items[0].comment.reactions[0].count", equalTo(2))
                .body("items[0].comment.reactions[0].own", equalTo(true));
        As.editor().delete(Talk.COMMENTS + id + "/reactions/agree").then().statusCode(200);
        talk.read(As.nobody()).body("items[0].comment.reactions[0].count", equalTo(1));
    }

    @Test
    void aDraftAndWhatIsUnreadAreKeptForEachPerson() {
        var talk = Talk.begin();
        var own = talk.thread() + "/own";
        As.member()
                .contentType(ContentType.JSON)
                .body("{\"text\":\"Half a thought\",\"replyTo\":null}")
                .put(own + "/draft")
                .then()
                .statusCode(200);
        As.member().get(own).then().body("draft.text", equalTo("Half a thought"));
        As.editor().get(own).then().body("draft", nullValue());
        talk.say("editor", "One");
        talk.say("editor", "Two");
        var first = As.member()
                .get(own)
                .then()
                .body("unread", equalTo(2))
                .extract()
                .jsonPath()
                .getLong("firstUnread");
        As.member()
                .contentType(ContentType.JSON)
                .body("{\"number\":%d}".formatted(first))
                .put(own + "/mark")
                .then()
                .body("unread", equalTo(1));
        As.member().delete(own + "/draft").then().statusCode(204);
        As.member().get(own).then().body("draft", nullValue());
    }

    @Test
    void aQuoteHoldsOnlyWhatWasSaid() {
        var talk = Talk.begin();
        var id = talk.say("member", "Fees belong to the *employer*.");
        var quoting =
                Talk.draft("Indeed.", id).replace("\"quote\":null", "\"quote\":{\"comment\":\"%s\",\"words\":\"%s\"}");
        talk.send(As.editor(), quoting.formatted(id, "belong to the employer")).statusCode(201);
        talk.send(As.editor(), quoting.formatted(id, "belong to the worker")).statusCode(400);
    }

    @Test
    void whatTheThingDoesNotAllowIsRefused() {
        var talk = Talk.begin();
        var plain = Talk.draft("Words.", null);
        talk.send(As.member(), plain.replace("\"stance\":null", "\"stance\":\"for\""))
                .statusCode(400);
        talk.send(As.member(), plain.replace("\"pseudonym\":null", "\"pseudonym\":\"Heron\""))
                .statusCode(400);
        talk.send(As.member(), plain.replace("\"passage\":null", "\"passage\":\"p1\""))
                .statusCode(400);
        talk.send(As.member(), plain.replace("\"mentions\":[]", "\"mentions\":[\"%s\"]".formatted(UUID.randomUUID())))
                .statusCode(400);
        talk.send(As.member(), Talk.draft("x".repeat(10_001), null)).statusCode(400);
        talk.send(As.member(), Talk.draft("  ", null)).statusCode(400);
    }

    @Test
    void aPseudonymNeverLeadsToItsPerson() throws SQLException {
        var talk = Talk.begin();
        var heron = Guest.arriving("Ornella").holding("member");
        String id = talk.send(heron.as(), Talk.draft("Said by a heron.", null))
                .statusCode(201)
                .extract()
                .path("id");
        try (var database = RunningCorridor.database();
                var statement = database.prepareStatement(
                        "update discussion_comment set pseudonym = 'Heron' where id = cast(? as uuid)")) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
        long number =
                As.nobody().get(Talk.COMMENTS + id).then().extract().jsonPath().getLong("number");
        for (var path : List.of(
                talk.thread(),
                talk.thread() + "?comment=" + number,
                Talk.COMMENTS + id,
                Talk.COMMENTS + id + "/versions",
                Talk.COMMENTS + "number/" + number)) {
            var answer = As.member().get(path).then().statusCode(200).extract().asString();
            assertThat(answer).as(path).doesNotContain("Ornella", heron.id(), heron.email());
        }
        assertThat(suspendedAs("Heron", id)).doesNotContain("Ornella", heron.id(), heron.email());
        As.member().get(Talk.MODERATED + id + "/author").then().statusCode(403);
        As.account("moderator").get(Talk.MODERATED + id + "/author").then().body("person", equalTo(heron.id()));
        As.admin()
                .queryParam("subjectKind", "comment")
                .queryParam("subjectId", id)
                .get("/api/journal")
                .then()
                .body("items.act", hasItem("pseudonym-revealed"));
    }

    /** What moderators read of suspensions once the author of this comment was suspended. */
    private static String suspendedAs(String name, String id) {
        As.account("moderator")
                .contentType(ContentType.JSON)
                .body("{\"rule\":\"insult\",\"reason\":\"Calm down first.\",\"until\":\"%s\"}"
                        .formatted(Instant.now().plus(3, ChronoUnit.DAYS)))
                .post(Talk.MODERATED + id + "/suspension")
                .then()
                .statusCode(201);
        return As.account("moderator")
                .get("/api/moderation/suspensions?limit=100")
                .then()
                .body("items.find { it.suspension.comment == '%s' }.author.name".formatted(id), equalTo(name))
                .extract()
                .asString();
    }

    @Test
    void whatSomebodySaidIsInTheirExport() {
        var talk = Talk.begin();
        var text = "Exported " + Talk.mark();
        talk.say("researcher", text);
        assertThat(As.account("researcher").get("/api/me/export").asString()).contains(text);
    }
}
