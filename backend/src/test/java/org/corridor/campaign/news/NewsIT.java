package org.corridor.campaign.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.campaign.news.NewsItems.NEWS;
import static org.corridor.campaign.news.NewsItems.draft;
import static org.corridor.campaign.news.NewsItems.publish;
import static org.corridor.campaign.news.NewsItems.published;
import static org.corridor.campaign.news.NewsItems.revise;
import static org.corridor.campaign.news.NewsItems.written;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnRunningCorridor
class NewsIT {
    @Test
    void aDraftIsTheEditorsAloneUntilItIsPublished() {
        var id = written(draft("Pay what is owed"));
        int number = As.editor().get(NEWS + "/" + id).then().extract().path("number");
        NewsItems.asReader(number, "en").statusCode(404);
        As.member().get(NEWS + "/" + id).then().statusCode(403);
        As.nobody().get(NEWS + "/" + id).then().statusCode(401);
        publish(id, 1).statusCode(200).header("ETag", "\"2\"").body("state", equalTo("published"));
        NewsItems.asReader(number, "en")
                .statusCode(200)
                .body("title", equalTo("Pay what is owed"))
                .body("html", equalTo("<p>Wages are owed.</p>\n"))
                .body("issuedOn", notNullValue());
    }

    @Test
    void theLatestStandsFirst() {
        var number = published(draft("The very latest"));
        As.nobody().get(NEWS + "?limit=1").then().body("items[0].number", equalTo(number));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsOrRepeats() {
        var all = As.nobody().get(NEWS + "?limit=100").then().extract().<List<Integer>>path("items.number");
        var first = As.nobody().get(NEWS + "?limit=4").then().extract();
        var second = As.nobody()
                .queryParam("after", first.<String>path("next"))
                .queryParam("limit", 4)
                .get(NEWS)
                .then()
                .extract();
        assertThat(first.<List<Integer>>path("items.number")).isEqualTo(all.subList(0, 4));
        assertThat(second.<List<Integer>>path("items.number")).isEqualTo(all.subList(4, 8));
        As.nobody().get(NEWS + "?after=nowhere").then().statusCode(400);
    }

    @Test
    void theArchiveIsSortedByYear() {
        As.nobody()
                .get(NEWS + "?year=2009")
                .then()
                .body("items.title", hasItem("Bahrain: Decree 79 aims at ending sponsor system"))
                .body("items", hasSize(1))
                .body("years.year", hasItem("2009"));
        As.nobody().get(NEWS + "?year=undated").then().body("items.issuedOn", equalTo(nothing(7)));
        As.nobody().get(NEWS + "?year=20x9").then().statusCode(400);
    }

    private static List<Object> nothing(int times) {
        return java.util.Collections.nCopies(times, null);
    }

    @Test
    void theStartingNewsPointsIntoTheLibrary() {
        int number = As.nobody().get(NEWS + "?year=2009").then().extract().path("items[0].number");
        NewsItems.asReader(number, "en")
                .body("target.title", equalTo("Decree 79 of Bahrain"))
                .body("target.address", startsWith("/library/"));
    }

    @Test
    void aReaderGetsTheirLanguageOrTheOriginalAndIsTold() {
        var number = published(draft(
                "Wages",
                "Pay them.",
                NewsItems.wording("fr", "Salaires", "Payez-les.", true) + NewsItems.wording("es", "Sa", "", false)));
        NewsItems.asReader(number, "fr").body("title", equalTo("Salaires")).body("language", equalTo("fr"));
        NewsItems.asReader(number, "es").body("title", equalTo("Wages")).body("language", equalTo("en"));
        NewsItems.asReader(number, "ar").body("languages", equalTo(List.of("en", "fr")));
        NewsItems.asReader(number, "xx").statusCode(400);
    }

    @Test
    void aTranslationIsMarkedWhenTheOriginalChangesAfterIt() {
        var french = NewsItems.wording("fr", "Salaires", "Payez-les.", true);
        var id = written(draft("Wages", "Pay them.", french));
        int number = publish(id, 1).extract().path("number");
        NewsItems.asReader(number, "fr").body("outdated", equalTo(false));
        revise(id, 2, draft("Wages", "Pay them now.", french))
                .statusCode(200)
                .body("wordings[1].state", equalTo("outdated"));
        NewsItems.asReader(number, "fr").body("outdated", equalTo(true));
    }

    @Test
    void oneOfManyParallelEditsIsKeptAndTheOthersAreTold() {
        var id = written(draft("Parallel"));
        var statuses = IntStream.range(0, 8)
                .mapToObj(count -> CompletableFuture.supplyAsync(
                        () -> revise(id, 1, draft("Edit " + count)).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void aChangeWithoutItsVersionIsRefused() {
        var id = written(draft("Versions"));
        As.editor()
                .put(NEWS + "/" + id + "/publication")
                .then()
                .statusCode(428)
                .body("type", endsWith("/version-missing"));
        publish(id, 7).statusCode(412);
    }

    @Test
    void aWithdrawnItemIsGoneForReadersAndComesBackAsADraft() {
        var id = written(draft("A wrong figure"));
        int number = publish(id, 1).extract().path("number");
        NewsItems.move(id, 2, "withdrawal", "{\"reason\":\"The figure was wrong.\"}")
                .statusCode(200);
        NewsItems.asReader(number, "en").statusCode(404);
        publish(id, 3).statusCode(409).body("type", endsWith("/news-move"));
        revise(id, 3, draft("x")).statusCode(409).body("type", endsWith("/news-withdrawn"));
        As.editor()
                .header("If-Match", "\"3\"")
                .delete(NEWS + "/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"));
        publish(id, 4).statusCode(200);
        NewsItems.asReader(number, "en").statusCode(200);
    }

    @Test
    void anItemWithoutATextIsNotPublished() {
        publish(written(draft("Only a title", "", "")), 1).statusCode(409).body("type", endsWith("/news-incomplete"));
    }

    @Test
    void everyVersionIsKeptWithWhatItChanged() {
        var id = written(draft("First words"));
        revise(id, 1, draft("Second words")).statusCode(200);
        As.editor().get(NEWS + "/" + id + "/versions").then().body("items.version", equalTo(List.of(2, 1)));
        As.editor().get(NEWS + "/" + id + "/versions/1").then().body("wordings[0].title", equalTo("First words"));
        As.editor()
                .get(NEWS + "/" + id + "/versions/2/difference")
                .then()
                .body("fields.field", equalTo(List.of("title")))
                .body("fields[0].parts.text", equalTo(List.of("First", "Second", " words")));
        As.editor().get(NEWS + "/" + id + "/versions/3").then().statusCode(404);
    }

    @Test
    void aPreviewShowsADraftThatIsNowhereKept() {
        As.editor()
                .contentType(ContentType.JSON)
                .body(draft("Wages", "**Pay** them.", NewsItems.wording("fr", "Salaires", "*Payez*", false)))
                .post(NEWS + "/preview?language=fr")
                .then()
                .statusCode(200)
                .body("title", equalTo("Salaires"))
                .body("html", equalTo("<p><em>Payez</em></p>\n"));
    }

    @Test
    void anItemPointsOnlyAtWhatIsThere() {
        var nowhere = "\"target\":{\"kind\":\"library-item\",\"id\":\"%s\"}".formatted(UUID.randomUUID());
        NewsItems.write(draft("Lost").replace("\"target\":null", nowhere))
                .statusCode(400)
                .body("errors.field", hasItem("target"));
        NewsItems.write(draft("Lost").replace("\"target\":null", "\"target\":{\"kind\":null,\"id\":null}"))
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/", "javascript:alert(1)", "https://", "//example.org", "https://a b"})
    void anAddressElsewhereIsASecureOne(String address) {
        NewsItems.write(draft("Elsewhere")
                        .replace("\"targetAddress\":null", "\"targetAddress\":\"%s\"".formatted(address)))
                .statusCode(400)
                .body("errors.field", hasItem("targetAddress"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](https://evil.example/track.png)",
                "<a href='javascript:alert(1)'>x</a>",
                "[x](vbscript:x)",
                "<iframe src='https://evil.example'></iframe>",
                "<svg onload=alert(1)>",
                "[a]: javascript:alert(1)\\n\\n[a]",
                "<https://ok.example/\\\"onmouseover=alert(1)>"
            })
    void hostileMarkdownIsShownAsText(String body) {
        var html = NewsItems.asReader(published(draft("Hostile", body, "")), "en")
                .extract()
                .<String>path("html");
        assertThat(html)
                .doesNotContainPattern("<(script|img|iframe|svg)")
                .doesNotContainPattern("href=\"(?!\"|https?://|mailto:)")
                .doesNotContainPattern("<[^>]+\\son\\w+=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "{\"kind\":\"appeal\"}", "{\"unheard\":true}"})
    void whatIsNoDraftIsRefusedAndSaysWhy(String body) {
        NewsItems.write(body).statusCode(400);
    }

    @Test
    void theDeskShowsWhatStandsInAState() {
        var id = written(draft("On the desk", "Text.", NewsItems.wording("ar", "على المكتب", "", false)));
        As.editor()
                .get(NEWS + "/desk?state=draft&limit=1")
                .then()
                .body("items[0].id", equalTo(id))
                .body("items[0].languages.state", equalTo(List.of("original", "missing", "missing", "draft")));
        As.member().get(NEWS + "/desk").then().statusCode(403);
        As.editor().get(NEWS + "/desk?state=lost").then().statusCode(400);
    }
}
