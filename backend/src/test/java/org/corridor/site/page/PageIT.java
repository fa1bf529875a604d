package org.corridor.site.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnRunningCorridor
class PageIT {
    private static final int LARGEST = 60_000;

    @BeforeAll
    static void theStartingContentIsInTheIndex() {
        RunningCorridor.eventually(
                () -> reader().get("/library?q=gangmasters").then().body(containsString("<ol class=\"hits\">")));
    }

    @ParameterizedTest
    @CsvSource({
        "/, We ask migrant workers",
        "/fr/, <html lang=\"fr\" dir=\"ltr\">",
        "/ar/library, <html lang=\"ar\" dir=\"rtl\">",
        "/library, <ol class=\"hits\">",
        "/library?q=gangmasters, <mark>Gangmasters</mark>",
        "/study, volunteer",
        "/about, <h1>",
        "/about/privacy, <h1>",
        "/about/accessibility, <h1>",
        "/news, <ol class=\"news-list\">",
        "/news/archive/2012, Promote mobility",
        "/ar/news/archive/undated, العدالة المتأخرة",
        "/news/2, <p>This is the fourth appeal",
        "/ar/news/2, dir=\"rtl\"><h1>العدالة",
        "/es/news/8, <p class=\"notice calm news-says\">",
        "/priorities, <h1>",
        "/events, <h1>",
        "/problems/stale, stale"
    })
    void thePageIsInTheFirstAnswer(String address, String content) {
        var answer = reader().get(address);
        answer.then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Cache-Control", "no-cache")
                .body(containsString(content))
                .body(containsString("<title>"));
        assertThat(answer.asByteArray()).hasSizeLessThan(LARGEST);
    }

    @Test
    void anItemIsFoundByTheNumberThatPeopleCite() {
        var number = firstItem();
        reader().get("/library/" + number)
                .then()
                .statusCode(200)
                .body(containsString("<h1>The Gangmasters (Licensing) Act 2004</h1>"))
                .body(containsString("\"@type\":\"Article\""))
                .body(containsString("id=\"corridor-page\""))
                .body(not(containsString("\"text\":\"")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/library/999999",
                "/library/0",
                "/news/999999",
                "/news/archive/1999",
                "/news?after=x",
                "/library/1x",
                "/wp-login.php",
                "/fr/x",
                "/.git/config"
            })
    void whatIsNotHereIsAPageThatSaysSo(String address) {
        reader().get(address)
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("<meta name=\"robots\" content=\"noindex\">"))
                .body(containsString("/library\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/work",
                "/profile",
                "/people/1",
                "/library/new",
                "/news/desk",
                "/news/1/edit",
                "/library/1/edit",
                "/join/abc",
                "/fr/apply"
            })
    void pagesOfTheAppAloneAreNotListed(String address) {
        reader().get(address)
                .then()
                .statusCode(200)
                .body(containsString("<meta name=\"robots\" content=\"noindex\">"))
                .body(containsString("type=\"module\""));
    }

    @ParameterizedTest
    @CsvSource({
        "/library/, /library",
        "/ar/about/, /ar/about",
        "/fr, /fr/",
        "/en/library?q=a, /library?q=a",
        "/index.html, /"
    })
    void untidyAddressesMoveToTheTidyOne(String address, String tidy) {
        reader().get(address).then().statusCode(301).header("Location", equalTo(RestAssured.baseURI + tidy));
    }

    @Test
    void anotherHostNameLeadsToThePublicOne() {
        reader().header("Host", "127.0.0.1:" + RestAssured.port)
                .get("/library?q=a")
                .then()
                .statusCode(302)
                .header("Location", equalTo(RestAssured.baseURI + "/library?q=a"));
    }

    @Test
    void aPageThatDidNotChangeIsNotSentAgain() {
        var tag = reader().get("/about").then().statusCode(200).extract().header("ETag");
        reader().header("If-None-Match", tag).get("/about").then().statusCode(304);
        reader().header("If-None-Match", "W/\"other\"").get("/about").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void pagesAreOnlyRead(String method) {
        reader().request(method, "/library").then().statusCode(405).header("Allow", "GET, HEAD");
    }

    @Test
    void headAnswersAsGetWithoutTheBody() {
        reader().head("/library")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("W/"))
                .body(equalTo(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%3C%2Ftitle%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "q=%22%20onfocus%3Dalert(1)%20autofocus%20x%3D%22",
                "kind=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&country=%3Cscript%3E",
                "q='%3B%20drop%20table%20library_item%3B--",
                "q=%00%01%1f&after=-1&sort=sideways&limit=100000000",
                "after=99999999999999999999&language=%ff%fe",
                "q=*:*%20AND%20%5B%7B(%22&principle=../../etc/passwd"
            })
    void hostileQuestionsAreAnsweredAsWords(String query) {
        reader().urlEncodingEnabled(false)
                .get("/library?" + query)
                .then()
                .statusCode(200)
                .body(not(containsString("<script>")))
                .body(not(containsString("<input id=\"q\" class=\"in\" type=\"search\" onfocus")));
    }

    @Test
    void filesOfTheAppAreKeptForGoodAndMissingOnesAreNot() {
        var page = reader().get("/").asString();
        var script = Pattern.compile("src=\"(/assets/[^\"]+)\"").matcher(page);
        assertThat(script.find()).isTrue();
        reader().get(script.group(1))
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable");
        reader().get("/assets/gone.js").then().statusCode(404).header("Cache-Control", "no-store");
        reader().get("/silent-check-sso.html").then().statusCode(200).body(endsWith("</html>\n"));
    }

    @Test
    void theNotebookSaysNothingOfWhatItIsFor() {
        for (var address : List.of("/interviews", "/ar/interviews/device", "/interviews/" + UUID.randomUUID())) {
            var page = reader().get(address).then().statusCode(200).extract().asString();
            assertThat(page)
                    .contains("entry-bar")
                    .doesNotContain("class=\"bar\"")
                    .doesNotContainIgnoringCase("corridor</title>");
        }
        reader().get("/interviews/elsewhere").then().statusCode(404);
    }

    @Test
    void whatKeepsTheNotebookOfflineIsAskedForAnewEachTime() {
        reader().get("/sw.js").then().statusCode(200).header("Cache-Control", "no-store");
        reader().get("/notebook/ar.json").then().statusCode(200).body("name", equalTo("دفتر"));
    }

    private static long firstItem() {
        return RunningCorridor.request()
                .get("/api/library/items?q=gangmasters&limit=1")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("items[0].number");
    }

    private static RequestSpecification reader() {
        return RestAssured.given().redirects().follow(false);
    }
}
