package org.corridor.site.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.restassured.RestAssured;
import java.io.StringReader;
import java.util.HashSet;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The feed as a foreign reader understands it. */
@OnRunningCorridor
class FeedIT {
    private static SyndFeed feed(String address) throws FeedException {
        var xml = RestAssured.given()
                .get(address)
                .then()
                .statusCode(200)
                .contentType("application/atom+xml;charset=UTF-8")
                .header("Last-Modified", notNullValue())
                .extract()
                .asString();
        return new SyndFeedInput().build(new StringReader(xml));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/fr", "/es", "/ar"})
    void everyLanguageHasAFeedThatReadersUnderstand(String prefix) throws FeedException {
        var feed = feed(prefix + "/feeds/news.xml");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isNotBlank();
        assertThat(feed.getEntries()).hasSizeGreaterThanOrEqualTo(11).allSatisfy(entry -> {
            assertThat(entry.getUri()).startsWith("urn:uuid:");
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getLink()).startsWith(RestAssured.baseURI + prefix + "/news/");
            assertThat(entry.getPublishedDate()).isNotNull();
            assertThat(entry.getUpdatedDate()).isNotNull();
            assertThat(entry.getAuthors()).isNotEmpty();
            assertThat(entry.getContents().getFirst().getValue()).startsWith("<p>");
        });
        var ids = feed.getEntries().stream().map(SyndEntry::getUri).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void aReaderWhoHasItIsNotSentItAgain() {
        var known = RestAssured.given().get("/feeds/news.xml").then().extract();
        RestAssured.given()
                .header("If-None-Match", known.header("ETag"))
                .get("/feeds/news.xml")
                .then()
                .statusCode(304);
        RestAssured.given()
                .header("If-Modified-Since", known.header("Last-Modified"))
                .get("/feeds/news.xml")
                .then()
                .statusCode(304);
        RestAssured.given()
                .header("If-None-Match", "W/\"other\"")
                .header("If-Modified-Since", known.header("Last-Modified"))
                .get("/feeds/news.xml")
                .then()
                .statusCode(200);
        RestAssured.given()
                .header("If-Modified-Since", "Sun, 06 Nov 1994 08:49:37 GMT")
                .get("/feeds/news.xml")
                .then()
                .statusCode(200);
    }

    @Test
    void theFeedIsFoundFromThePages() {
        assertThat(RestAssured.given().get("/fr/news").asString())
                .contains("type=\"application/atom+xml\"", "href=\"/fr/feeds/news.xml\"");
        RestAssured.given().get("/feeds/other.xml").then().statusCode(404);
    }
}
