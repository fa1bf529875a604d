package org.corridor.campaign.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.corridor.account.AtOnce;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class AppealIT {
    @Test
    void aDraftIsTheEditorsOwn() {
        var id = Asked.drafted();
        As.member().get(Asked.APPEALS + "/" + id).then().statusCode(403);
        for (var path : List.of("/signatures", "/editions")) {
            As.nobody().get(Asked.APPEALS + "/" + id + path).then().statusCode(404);
        }
        Asked.signed(As.member(), id).statusCode(404);
        As.editor().get(Asked.APPEALS + "/desk").then().body("items.id", hasItem(id));
        As.nobody().get(Asked.APPEALS + "?limit=100").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void anOpenedAppealHasTheNextNumberAndIsReadInTheReadersLanguage() {
        var id = Asked.drafted();
        Asked.put(As.editor(), id, 1, "/opening", "{\"note\":\"On the day of migrants.\"}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("number", greaterThan(4))
                .body("edition", equalTo(1));
        int number = As.editor().get(Asked.APPEALS + "/" + id).then().extract().path("number");
        As.nobody()
                .get(Asked.APPEALS + "/number/" + number + "?language=ar")
                .then()
                .statusCode(200)
                .body("language", equalTo("ar"))
                .body("title", equalTo("ادفعوا"))
                .body("takesSignatures", equalTo(true))
                .body("steps[0].note", equalTo("On the day of migrants."));
        As.nobody()
                .get(Asked.APPEALS + "/number/" + number + "?language=fr")
                .then()
                .body("language", equalTo("en"));
        As.nobody()
                .get("/appeals/" + number)
                .then()
                .statusCode(200)
                .body(containsString("Pay what is owed."))
                .body(containsString("application/ld+json"));
        As.nobody().get("/sitemap.xml").then().body(containsString("/appeals/" + number + "<"));
    }

    @Test
    void twoThatOpenAtOnceGetTwoNumbersInARow() {
        var one = Asked.drafted();
        var other = Asked.drafted();
        Supplier<Integer> first = () -> Asked.put(As.editor(), one, 1, "/opening", "{}")
                .statusCode(200)
                .extract()
                .path("number");
        Supplier<Integer> second = () -> Asked.put(As.editor(), other, 1, "/opening", "{}")
                .statusCode(200)
                .extract()
                .path("number");
        var numbers = AtOnce.sorted(first, second);
        assertThat(numbers.get(1)).isEqualTo(numbers.get(0) + 1);
    }

    @Test
    void nothingHalfWrittenOpens() {
        String half = Asked.drafted(Asked.draft("Pay them", ""))
                .statusCode(201)
                .extract()
                .path("id");
        Asked.put(As.editor(), half, 1, "/opening", "{}").statusCode(409).body("type", endsWith("/appeal-incomplete"));
        String endless =
                Asked.drafted(Asked.draft("Pay them", "Now.", "null")).extract().path("id");
        Asked.put(As.editor(), endless, 1, "/opening", "{}")
                .statusCode(409)
                .body("type", endsWith("/sign-until-missing"));
        Asked.put(As.editor(), endless, 1, "/closing", "{}").statusCode(409).body("type", endsWith("/appeal-move"));
    }

    @Test
    void aSecondEditorIsToldThatTheAppealChanged() {
        var id = Asked.drafted();
        Asked.put(As.editor(), id, 1, "", Asked.draft("Pay them all", "Now.")).statusCode(200);
        Asked.put(As.editor(), id, 1, "", Asked.draft("Pay them soon", "Now."))
                .statusCode(412)
                .body("type", endsWith("/stale"));
        As.editor()
                .contentType(ContentType.JSON)
                .body(Asked.draft("Pay", "Now."))
                .put(Asked.APPEALS + "/" + id)
                .then()
                .statusCode(428);
        As.editor().get(Asked.APPEALS + "/" + id).then().body("wordings[0].title", equalTo("Pay them all"));
    }

    @Test
    void badInputIsNamedFieldByField() {
        Asked.drafted(Asked.draft("x".repeat(201), "Now."))
                .statusCode(400)
                .body("errors.field", hasItem("wordings[0].title"));
        Asked.drafted("{\"language\":\"de\",\"wordings\":[],\"signUntil\":\"soon\"}")
                .statusCode(400);
        Asked.drafted(Asked.draft("Pay", "x".repeat(600_000))).statusCode(413);
        var id = UUID.randomUUID().toString();
        Asked.put(As.editor(), id, 1, "", Asked.draft("Pay", "Now.")).statusCode(404);
    }

    @Test
    void aChangedTextBeginsAnEditionThatCanBeCompared() {
        var id = Asked.opened();
        Asked.put(As.editor(), id, 2, "", Asked.draft("Pay them", "Now and in full."))
                .statusCode(200)
                .body("edition", equalTo(2));
        As.nobody()
                .get(Asked.APPEALS + "/" + id + "/editions")
                .then()
                .statusCode(200)
                .body("items.edition", contains(2, 1))
                .body("items[0].changes.field", contains("body"))
                .body("items[1].changes", empty());
        As.editor()
                .get(Asked.APPEALS + "/" + id + "/versions")
                .then()
                .body("items.act", contains("revised", "opened", "drafted"))
                .body("items[0].changes.field", contains("body"));
        Asked.read(As.nobody(), id).body("edition", equalTo(2)).body("html", containsString("in full"));
    }

    @Test
    void theAnswerIsRecordedAndTheLatestStands() {
        var id = Asked.opened();
        Asked.put(As.editor(), id, 2, "/closing", "{\"note\":\"Handed over.\"}")
                .statusCode(200)
                .body("state", equalTo("closed"));
        Asked.put(As.editor(), id, 3, "", Asked.draft("Pay them", "Later."))
                .statusCode(409)
                .body("type", endsWith("/appeal-closed"));
        Asked.put(As.editor(), id, 3, "/answer", answer("2099-01-01", "Soon."))
                .statusCode(400)
                .body("errors.field", hasItem("on"));
        Asked.put(As.editor(), id, 3, "/answer", answer("2026-11-20", "We **agree** <script>in part</script>."))
                .statusCode(200)
                .body("state", equalTo("answered"));
        Asked.read(As.nobody(), id)
                .body("answer.html", containsString("<strong>agree</strong>"))
                .body("answer.html", not(containsString("<script>")))
                .body("answer.outcome", equalTo("partly"));
        Asked.put(As.editor(), id, 4, "/answer", answer("2026-11-21", "We pay."))
                .statusCode(200);
        Asked.read(As.nobody(), id).body("answer.html", containsString("We pay."));
        As.editor().get(Asked.APPEALS + "/" + id).then().body("answers", hasSize(2));
    }

    private static String answer(String on, String text) {
        return "{\"on\":\"%s\",\"by\":\"The ministry\",\"language\":\"en\",\"text\":\"%s\",\"outcome\":\"partly\",\"consequence\":null}"
                .formatted(on, text);
    }

    @Test
    void aWithdrawnAppealStaysReadableWithItsReason() {
        var id = Asked.opened();
        Asked.put(As.editor(), id, 2, "/withdrawal", "{\"reason\":\" \"}").statusCode(400);
        Asked.put(As.editor(), id, 2, "/withdrawal", "{\"reason\":\"The law was passed.\"}")
                .statusCode(200);
        Asked.read(As.nobody(), id)
                .body("state", equalTo("withdrawn"))
                .body("steps[1].note", equalTo("The law was passed."))
                .body("takesSignatures", equalTo(false));
        Asked.put(As.editor(), id, 3, "", Asked.draft("Pay", "Now.")).statusCode(409);
    }

    @Test
    void aPreviewKeepsNothing() {
        As.editor()
                .contentType(ContentType.JSON)
                .body(Asked.draft("Only looked at", "**Now.**"))
                .post(Asked.APPEALS + "/preview")
                .then()
                .statusCode(200)
                .body("html", containsString("<strong>Now.</strong>"));
        As.editor().get(Asked.APPEALS + "/desk").then().body("items.title", not(hasItem("Only looked at")));
    }

    @Test
    void theFirstAppealsAreThereAndAPriorityCitesOne() {
        As.nobody()
                .get(Asked.APPEALS + "/number/4?language=ar")
                .then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("language", equalTo("ar"))
                .body("languages", hasSize(4));
        As.nobody()
                .get(Asked.APPEALS + "/number/1")
                .then()
                .body("state", equalTo("closed"))
                .body("answer", nullValue());
        As.nobody()
                .get("/api/priorities/number/2")
                .then()
                .body("evidence.address", hasItem("/appeals/4"))
                .body("evidence.findAll { it.subject.kind == 'appeal' }.gone", contains(false));
    }

    @Test
    void whatIsNotThereIsAPageThatSaysSo() {
        As.nobody().get("/appeals/999999").then().statusCode(404);
        As.nobody().get(Asked.APPEALS + "/number/999999").then().statusCode(404);
        As.nobody().get("/ar/appeals").then().statusCode(200).body(containsString("dir=\"rtl\""));
    }
}
