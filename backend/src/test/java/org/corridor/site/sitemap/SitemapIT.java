package org.corridor.site.sitemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class SitemapIT {
    @Test
    void robotsAreLedToTheSitemap() {
        RestAssured.given()
                .get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .body(containsString("Sitemap: " + RestAssured.baseURI + "/sitemap.xml"));
    }

    @Test
    void everyPublicPageIsListedOnceInEachLanguage() {
        List<String> listed = addresses("/sitemap.xml");
        assertThat(listed).hasSizeGreaterThan(4 * (9 + 82 + 11)).hasSameSizeAs(new HashSet<>(listed));
        assertThat(listed)
                .allMatch(address -> address.startsWith(RestAssured.baseURI + "/"))
                .contains(
                        RestAssured.baseURI + "/",
                        RestAssured.baseURI + "/ar/library",
                        RestAssured.baseURI + "/es/news/1",
                        RestAssured.baseURI + "/fr/");
    }

    @Test
    void whatIsListedCanBeRead() {
        List<String> listed = addresses("/sitemap.xml");
        for (var at = 0; at < listed.size(); at += listed.size() / 10) {
            RestAssured.given()
                    .redirects()
                    .follow(false)
                    .get(listed.get(at))
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void crawlersUnderstandBoth() throws UnknownFormatException, IOException {
        var address = URI.create(RestAssured.baseURI + "/sitemap.xml").toURL();
        var map = new SiteMapParser(true).parseSiteMap("application/xml", bytes("/sitemap.xml"), address);
        assertThat(map)
                .isInstanceOfSatisfying(
                        SiteMap.class,
                        read -> assertThat(read.getSiteMapUrls())
                                .hasSameSizeAs(addresses("/sitemap.xml"))
                                .allMatch(SiteMapURL::isValid));
        var robots = new SimpleRobotRulesParser()
                .parseContent(
                        RestAssured.baseURI + "/robots.txt", bytes("/robots.txt"), "text/plain", List.of("anybot"));
        assertThat(robots.getSitemaps()).containsExactly(RestAssured.baseURI + "/sitemap.xml");
        assertThat(robots.isAllowed(RestAssured.baseURI + "/library/3")).isTrue();
    }

    @Test
    void aFileBeginsAfterAnItem() {
        assertThat(addresses("/sitemap/3.xml"))
                .contains(RestAssured.baseURI + "/library/4")
                .doesNotContain(RestAssured.baseURI + "/library/3", RestAssured.baseURI + "/library");
        RestAssured.given().get("/sitemap/x.xml").then().statusCode(404);
    }

    private static byte[] bytes(String path) {
        return RestAssured.given().get(path).asByteArray();
    }

    private static List<String> addresses(String file) {
        return RestAssured.given()
                .get(file)
                .then()
                .statusCode(200)
                .contentType("application/xml;charset=UTF-8")
                .extract()
                .xmlPath()
                .getList("urlset.url.loc", String.class);
    }
}
