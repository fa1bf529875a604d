package org.corridor.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.corridor.account.Guest;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.Mailed;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class NotificationIT {
    private static final Pattern LINK = Pattern.compile("/unsubscribe/(u[\\w-]+)");

    private final Shelf shelf = new Shelf();

    @Test
    void whoFollowsAtOnceIsToldOnTheSiteAndByMailThatCanBeEndedWithOneClickSignedOut() throws Exception {
        var reader = Guest.arriving("Rosa");
        var item = shelf.share("Tea at the border");
        shelf.follow(reader, item, "watching");
        shelf.revise(item, "Soup at the border");

        reader.as()
                .get("/api/notices")
                .then()
                .body("unread", equalTo(1))
                .body("items[0].what", equalTo("revised"))
                .body("items[0].title", equalTo("Soup at the border"))
                .body("items[0].read", equalTo(false));
        var mail = Mailed.latestTo(reader.email());
        assertThat(mail.getSubject()).isEqualTo("Revised: Soup at the border");
        assertThat((String) mail.getContent()).contains("What is in it.", "/library/");
        var token = Mailed.assertThatItCanBeEnded(mail);

        As.nobody()
                .redirects()
                .follow(false)
                .get("/api/unsubscriptions/" + token)
                .then()
                .statusCode(303);
        As.nobody().get("/unsubscribe/" + token).then().statusCode(200);
        shelf.levelIs(reader, item, "watching");

        As.nobody()
                .multiPart("List-Unsubscribe", "One-Click")
                .post("/api/unsubscriptions/" + token)
                .then()
                .statusCode(204);
        shelf.levelIs(reader, item, "normal");
        shelf.revise(item, "Bread at the border");
        reader.as().get("/api/notices").then().body("items", hasSize(1));
    }

    @Test
    void thePageOfTheLinkWorksWithoutScripts() throws Exception {
        var reader = Guest.arriving("Ines");
        var item = shelf.share("Lanterns");
        shelf.follow(reader, item, "watching");
        shelf.revise(item, "Lanterns & lamps");
        var found = LINK.matcher((String) Mailed.latestTo(reader.email()).getContent());
        assertThat(found.find()).isTrue();
        var token = found.group(1);

        var page = As.nobody()
                .get("/fr/unsubscribe/" + token)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("method=\"post\"", "action=\"/api/unsubscriptions/" + token, "Lanterns &amp; lamps");
        As.nobody()
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .post("/api/unsubscriptions/" + token)
                .then()
                .statusCode(303);
        assertThat(As.nobody().get("/unsubscribe/" + token).asString()).doesNotContain("method=\"post\"");
        As.nobody().get("/unsubscribe/u" + "A".repeat(80)).then().statusCode(404);
    }

    @Test
    void nobodyIsToldOfTheirOwnActs() {
        var editor = Guest.arriving("Edda").holding("editor");
        var item = shelf.share("Own acts");
        shelf.follow(editor, item, "watching");
        shelf.reviseAs(editor, item, "My own acts");
        editor.as().get("/api/notices").then().body("items", empty());
    }

    @Test
    void whoIsSuspendedIsToldNothing() throws SQLException {
        var reader = Guest.arriving("Sam");
        var item = shelf.share("Silence");
        shelf.follow(reader, item, "watching");
        reader.change("PUT", "suspension", "{\"reason\":\"A test\"}").statusCode(200);
        shelf.revise(item, "More silence");
        assertThat(shelf.count("select count(*) from notice where person_id = '" + reader.id() + "'"))
                .isZero();
    }

    @Test
    void theNearestLevelHolds() {
        var reader = Guest.arriving("Noor");
        var muted = shelf.share("Muted");
        var heard = shelf.share("Heard");
        shelf.set(reader, "", "tracking");
        shelf.follow(reader, muted, "muted");
        shelf.revise(muted, "Muted still");
        shelf.revise(heard, "Heard again");
        reader.as()
                .get("/api/notices")
                .then()
                .body("items.title", hasItem("Heard again"))
                .body("items.findAll { it.title == 'Muted still' }", empty());
    }

    @Test
    void aDigestCarriesTheWordsGroupedAndIsSentOnce() throws Exception {
        var reader = Guest.arriving("Dina");
        var item = shelf.share("Gathered");
        shelf.follow(reader, item, "tracking");
        shelf.revise(item, "Gathered once");
        shelf.revise(item, "Gathered twice");
        assertThat(Mailed.countTo(reader.email())).isZero();
        shelf.change("update notice set at = at - interval '8 days' where person_id = '" + reader.id() + "'");

        var mail = Mailed.latestTo(reader.email());
        assertThat((String) mail.getContent())
                .contains("# Gathered twice")
                .containsOnlyOnce("What is in it.")
                .containsOnlyOnce("# ");
        var token = Mailed.assertThatItCanBeEnded(mail);
        As.nobody()
                .formParam("List-Unsubscribe", "One-Click")
                .post("/api/unsubscriptions/" + token)
                .then()
                .statusCode(204);
        reader.as().get("/api/me/mail-preference").then().body("rhythm", equalTo("never"));
        assertThat(Mailed.countTo(reader.email())).isEqualTo(1);
    }

    @Test
    void whoIsNamedInADiscussionIsToldThatAndNothingElse() {
        var item = shelf.share("To be discussed by name");
        var member = As.member().get("/api/me").then().extract().<String>path("id");
        As.editor()
                .contentType(ContentType.JSON)
                .body("""
                        {"text":"Have you seen this?","replyTo":null,"stance":null,"pseudonym":null,"passage":null,
                         "quote":null,"mentions":["%s"],"namesConfirmed":false}""".formatted(member))
                .post("/api/discussion/threads/library-item/" + item + "/comments")
                .then()
                .statusCode(201);
        As.member()
                .get("/api/notices")
                .then()
                .body("items.findAll { it.title == 'To be discussed by name' }.what", equalTo(List.of("mentioned")));
        As.editor()
                .get("/api/notices")
                .then()
                .body("items.findAll { it.title == 'To be discussed by name' }", hasSize(0));
    }

    @Test
    void whatIsReadIsNotNewAnyMore() {
        var reader = Guest.arriving("Lena");
        var item = shelf.share("To be read");
        shelf.follow(reader, item, "tracking");
        shelf.revise(item, "Read this");
        var at = reader.as().get("/api/notices").then().extract().<String>path("items[0].at");
        reader.sending("{\"upTo\":\"%s\"}".formatted(at))
                .put("/api/notices/read")
                .then()
                .statusCode(204);
        reader.as().get("/api/notices").then().body("unread", equalTo(0)).body("items[0].read", equalTo(true));
    }

    @Test
    void aChoiceNeedsTheVersionItIsBasedOn() {
        var reader = Guest.arriving("Vera");
        var usual = "{\"concernsMe\":\"digest\",\"mentioned\":\"at-once\",\"newThings\":\"none\","
                + "\"changedStatus\":\"at-once\",\"rhythm\":\"weekly\"}";
        reader.sending(usual).put("/api/me/mail-preference").then().statusCode(428);
        reader.sending(usual)
                .header("If-Match", "\"0\"")
                .put("/api/me/mail-preference")
                .then()
                .statusCode(200)
                .body("rhythm", equalTo("weekly"));
        reader.sending(usual)
                .header("If-Match", "\"0\"")
                .put("/api/me/mail-preference")
                .then()
                .statusCode(412);
    }

    @Test
    void whatDoesNotExistCannotBeFollowed() {
        var reader = Guest.arriving("Fay");
        reader.as()
                .get("/api/follows/level?kind=library-item&id=" + UUID.randomUUID())
                .then()
                .statusCode(404);
        reader.as().get("/api/follows/level?id=" + UUID.randomUUID()).then().statusCode(400);
    }

    @Test
    void theExportSaysWhatIsFollowed() {
        var reader = Guest.arriving("Eva");
        shelf.set(reader, "?kind=library-item", "muted");
        reader.as()
                .get("/api/me/export")
                .then()
                .statusCode(200)
                .body("rooms.notification.follows[0].level", equalTo("muted"));
        RunningCorridor.eventually(() -> reader.as().get("/api/follows").then().body("items", hasSize(1)));
    }
}
