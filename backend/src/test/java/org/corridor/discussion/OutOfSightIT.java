package org.corridor.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import org.corridor.account.Guest;
import org.corridor.campaign.priority.Asked;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.Mailed;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.Test;

/** What was said and is out of sight is so everywhere, not in the discussion alone. */
@OnRunningCorridor
class OutOfSightIT {
    private static final String INSULT = "{\"rule\":\"insult\",\"note\":null}";

    private static RequestSpecification moderator() {
        return As.account("moderator");
    }

    private static void hide(String id, String tag) {
        Talk.change(moderator(), "PUT", Talk.MODERATED + id + "/hiding", tag, INSULT)
                .statusCode(200);
    }

    private static void follow(Guest reader, Talk talk) {
        var level = "/api/follows/level?kind=library-item&id=" + talk.item();
        reader.sending("{\"level\":\"tracking\"}")
                .header("If-Match", reader.as().get(level).header("ETag"))
                .put(level)
                .then()
                .statusCode(200);
    }

    private static String notices(Guest reader) {
        return reader.as().get("/api/notices").then().statusCode(200).extract().asString();
    }

    @Test
    void noticesSayWhatACommentSaysNow() {
        var talk = Talk.begin();
        var reader = Guest.arriving("Rahel").holding("member");
        follow(reader, talk);
        var first = talk.say("editor", "Words that are edited away.");
        Talk.change(As.editor(), "PUT", Talk.COMMENTS + first, "\"1\"", Talk.revision("Calmer words."))
                .statusCode(200);
        assertThat(notices(reader)).contains("Calmer words").doesNotContain("edited away");
        Talk.change(As.editor(), "DELETE", Talk.COMMENTS + first, "\"2\"", "").statusCode(200);
        var second = talk.say("editor", "Words that are hidden.");
        assertThat(notices(reader)).contains("are hidden").doesNotContain("Calmer words");
        hide(second, "\"1\"");
        assertThat(notices(reader)).doesNotContain("are hidden");
    }

    @Test
    void aDigestDoesNotMailWhatWasHidden() throws Exception {
        var talk = Talk.begin();
        var reader = Guest.arriving("Dalia").holding("member");
        follow(reader, talk);
        var hidden = talk.say("editor", "These words are hidden.");
        talk.say("editor", "These words stay.");
        hide(hidden, "\"1\"");
        aWeekAgo(reader);
        assertThat((String) Mailed.latestTo(reader.email()).getContent())
                .contains("These words stay.")
                .doesNotContain("are hidden");
    }

    private static void aWeekAgo(Guest reader) throws SQLException {
        try (var database = RunningCorridor.database();
                var statement = database.createStatement()) {
            statement.executeUpdate(
                    "update notice set at = at - interval '8 days' where person_id = '%s'".formatted(reader.id()));
        }
    }

    @Test
    void aHiddenCommentIsNotReadWhereItIsCited() {
        var talk = Talk.begin();
        var cited = talk.say("editor", "Cited and hidden.");
        var priority = Asked.proposed("public", Asked.nobody());
        As.editor()
                .contentType(ContentType.JSON)
                .body("{\"kind\":\"comment\",\"id\":\"%s\",\"stance\":\"for\",\"note\":null}".formatted(cited))
                .post(Asked.PRIORITIES + "/" + priority + "/evidence")
                .then()
                .statusCode(201)
                .body("title", equalTo("Cited and hidden."));
        var address = Asked.PRIORITIES + "/" + priority;
        Talk.change(As.editor(), "PUT", Talk.COMMENTS + cited, "\"1\"", Talk.revision("Other words."))
                .statusCode(200);
        As.nobody().get(address).then().body("evidence.title", equalTo(List.of("Other words.")));
        hide(cited, "\"2\"");
        As.nobody().get(address).then().body("evidence", hasSize(0));
        assertThat(As.admin()
                        .get("/api/journal?subjectKind=priority&subjectId=" + priority)
                        .asString())
                .contains("evidence-cited")
                .doesNotContain("Cited and hidden");
    }

    @Test
    void aQuoteGoesWhereTheQuotedIsOutOfSight() {
        var talk = Talk.begin();
        var quoted = talk.say("editor", "Only for members.");
        var quoting = talk.send(
                        As.member(),
                        Talk.draft("I quote this.", null)
                                .replace(
                                        "\"quote\":null",
                                        "\"quote\":{\"comment\":\"%s\",\"words\":\"Only for members.\"}"
                                                .formatted(quoted)))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var shut = Asked.proposed("members", Asked.nobody());
        long number = As.editor()
                .get(Asked.PRIORITIES + "/" + shut)
                .then()
                .extract()
                .jsonPath()
                .getLong("number");
        Talk.change(
                        moderator(),
                        "PUT",
                        Talk.MODERATED + quoted + "/place",
                        "\"1\"",
                        "{\"page\":\"/priorities/%d\"}".formatted(number))
                .statusCode(200);
        As.nobody().get(Talk.COMMENTS + quoting).then().body("quote", nullValue());
        As.member().get(Talk.COMMENTS + quoting).then().body("quote.words", equalTo("Only for members."));
    }

    @Test
    void wordsEditedAwayAreStruckByAModeratorAndByTheirAuthorWhereTheyLeadToSomebody() throws SQLException {
        var talk = Talk.begin();
        var id = talk.say("member", "The foreman is Rashid.");
        var versions = Talk.COMMENTS + id + "/versions";
        Talk.change(As.member(), "PUT", Talk.COMMENTS + id, "\"1\"", Talk.revision("The foreman is known."))
                .statusCode(200);
        As.member().delete(versions + "/1").then().statusCode(409).body("type", endsWith("/wording-harmless"));
        As.editor().delete(versions + "/1").then().statusCode(404);
        As.member().delete(Talk.MODERATED + id + "/versions/1").then().statusCode(403);
        moderator().delete(Talk.MODERATED + id + "/versions/2").then().statusCode(409);
        moderator().delete(Talk.MODERATED + id + "/versions/9").then().statusCode(404);
        moderator().get(versions).then().body("items.strikable", equalTo(List.of(false, true)));
        moderator().delete(Talk.MODERATED + id + "/versions/1").then().statusCode(204);
        moderator().delete(Talk.MODERATED + id + "/versions/1").then().statusCode(204);
        var read = As.nobody().get(versions).then().body("items.struck", equalTo(List.of(false, true)));
        assertThat(read.extract().asString()).contains("is known").doesNotContain("Rashid");
        As.member().get("/api/moderation/log").then().body("items[0].act", equalTo("struck"));

        write(id, "Call +974 5512 3456.");
        As.member().get(versions).then().body("items[1].strikable", equalTo(true));
        As.member().delete(versions + "/1").then().statusCode(204);
        assertThat(As.nobody().get(versions).asString()).doesNotContain("5512");
    }

    /** As if the check had not yet known these words when they were written. */
    private static void write(String comment, String words) throws SQLException {
        try (var database = RunningCorridor.database();
                var statement = database.prepareStatement("update discussion_comment_version"
                        + " set text = ?, struck_at = null where comment_id = ?::uuid and version = 1")) {
            statement.setString(1, words);
            statement.setString(2, comment);
            statement.executeUpdate();
        }
    }
}
