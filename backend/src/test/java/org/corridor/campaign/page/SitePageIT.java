package org.corridor.campaign.page;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class SitePageIT {
    private static final String PAGES = "/api/pages";

    private static String slug() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String draft(String slug, String body, String resources) {
        return """
            {"kind":"topic","slug":"%s","language":"en","wordings":[
             {"language":"en","title":"Wages","lede":"What is owed.","body":"%s","ready":true,"matches":true},
             {"language":"fr","title":"Salaires","lede":"Ce qui est dû.","body":"Payez.","ready":true,"matches":true}],
             "resources":[%s],"videos":[]}
            """.formatted(slug, body, resources);
    }

    private static ValidatableResponse write(String draft) {
        return As.editor().contentType(ContentType.JSON).body(draft).post(PAGES).then();
    }

    private static ValidatableResponse put(String id, long version, String path, String body) {
        return As.editor()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(PAGES + "/" + id + path)
                .then();
    }

    private static String published(String slug) {
        String id =
                write(draft(slug, "Pay **now**.", "")).statusCode(201).extract().path("id");
        put(id, 1, "/publication", "").statusCode(200).body("published", equalTo(true));
        return id;
    }

    @Test
    void aDraftIsSeenByEditorsAlone() {
        var slug = slug();
        write(draft(slug, "Pay.", "")).statusCode(201);
        As.nobody().get(PAGES + "/topic/" + slug).then().statusCode(404);
        As.nobody().get("/topics/" + slug).then().statusCode(404);
        As.editor().get(PAGES + "/desk?limit=100").then().body("items.address", hasItem("/topics/" + slug));
    }

    @Test
    void aTopicIsReadInTheReadersLanguageAndAtOneAddressOnly() {
        var slug = slug();
        published(slug);
        As.nobody()
                .get(PAGES + "/topic/" + slug + "?language=fr")
                .then()
                .statusCode(200)
                .body("title", equalTo("Salaires"));
        As.nobody()
                .get(PAGES + "/topic/" + slug + "?language=ar")
                .then()
                .body("language", equalTo("en"))
                .body("html", containsString("<strong>now</strong>"));
        As.nobody().get(PAGES + "/legal/" + slug).then().statusCode(404);
        As.nobody().get("/topics/" + slug).then().statusCode(200).body(containsString("application/ld+json"));
        As.nobody().get("/sitemap.xml").then().body(containsString("/topics/" + slug + "<"));
    }

    @Test
    void aPageGoesOutAtItsTimeAndNotBefore() {
        var slug = slug();
        String id = write(draft(slug, "Pay.", "")).statusCode(201).extract().path("id");
        put(id, 1, "/schedule", "{\"at\":\"2020-01-01T00:00:00Z\"}")
                .statusCode(409)
                .body("type", endsWith("/schedule-past"));
        put(id, 1, "/schedule", "{\"at\":\"%s\"}".formatted(Instant.now().plus(Duration.ofDays(1))))
                .statusCode(200)
                .body("publishAt", notNullValue());
        As.nobody().get("/topics/" + slug).then().statusCode(404);
        As.editor()
                .header("If-Match", "\"2\"")
                .delete(PAGES + "/" + id + "/schedule")
                .then()
                .body("publishAt", nullValue());
        put(id, 3, "/schedule", "{\"at\":\"%s\"}".formatted(Instant.now().plusSeconds(2)))
                .statusCode(200);
        RunningCorridor.eventually(
                () -> As.nobody().get("/topics/" + slug).then().statusCode(200));
        put(id, 5, "/schedule", "{\"at\":\"%s\"}".formatted(Instant.now().plusSeconds(60)))
                .statusCode(409)
                .body("type", endsWith("/page-published"));
    }

    @Test
    void aDraftIsLookedAtWithoutBeingKept() {
        var slug = slug();
        As.editor()
                .contentType(ContentType.JSON)
                .body(draft(slug, "Pay **now**.", ""))
                .post(PAGES + "/preview?language=fr")
                .then()
                .statusCode(200)
                .body("title", equalTo("Salaires"));
        As.editor().get(PAGES + "/desk?limit=100").then().body("items.address", not(hasItem("/topics/" + slug)));
    }

    @Test
    void everyChangeIsKeptAndAStaleOneIsRefused() {
        var slug = slug();
        var id = published(slug);
        put(id, 2, "", draft(slug, "Pay at once.", "")).statusCode(200);
        put(id, 2, "", draft(slug, "Pay some day.", "")).statusCode(412).body("type", endsWith("/stale"));
        As.editor()
                .get(PAGES + "/" + id + "/versions")
                .then()
                .body("items.act", contains("revised", "published", "drafted"))
                .body("items[0].changes.field", contains("body"));
        As.editor()
                .get(PAGES + "/" + id)
                .then()
                .body("wordings.find { it.language == 'fr' }.state", equalTo("outdated"));
    }

    @Test
    void aPageKeepsItsAddressAndNoTwoShareOne() {
        var slug = slug();
        var id = published(slug);
        put(id, 2, "", draft(slug(), "Pay.", "")).statusCode(409).body("type", endsWith("/address-lasts"));
        write(draft(slug, "Pay.", "")).statusCode(409).body("type", endsWith("/address-taken"));
        write(draft("Not an address", "Pay.", "")).statusCode(400).body("errors.field", hasItem("slug"));
    }

    @Test
    void linksLeadSomewhereEverybodyMayGo() {
        var slug = slug();
        var broken = "{\"kind\":\"library-item\",\"id\":\"%s\"}".formatted(UUID.randomUUID());
        write(draft(slug, "Pay.", broken)).statusCode(400).body("errors.field", hasItem("resources"));
        write(draft(slug, "Pay.", "{\"address\":\"javascript:alert(1)\",\"title\":\"No\"}"))
                .statusCode(400);
        String item =
                As.nobody().get("/api/library/items/number/97").then().extract().path("id");
        var good =
                "{\"kind\":\"library-item\",\"id\":\"%s\",\"note\":\"Rights.\"},{\"address\":\"https://example.org/f\",\"title\":\"A film\"}"
                        .formatted(item);
        String id = write(draft(slug, "Pay.", good)).statusCode(201).extract().path("id");
        put(id, 1, "/publication", "").statusCode(200);
        As.nobody()
                .get(PAGES + "/topic/" + slug)
                .then()
                .body("resources.address", contains("/library/97", "https://example.org/f"))
                .body("resources[0].note", equalTo("Rights."));
    }

    @Test
    void aTopicIsTakenOffTheSiteAndALegalPageIsNot() {
        var slug = slug();
        var id = published(slug);
        As.editor()
                .header("If-Match", "\"2\"")
                .delete(PAGES + "/" + id + "/publication")
                .then()
                .statusCode(200);
        As.nobody().get(PAGES + "/topic/" + slug).then().statusCode(404);
        String privacy =
                As.nobody().get(PAGES + "/legal/privacy").then().extract().path("id");
        var tag = As.editor().get(PAGES + "/" + privacy).then().extract().header("ETag");
        As.editor()
                .header("If-Match", tag)
                .delete(PAGES + "/" + privacy + "/publication")
                .then()
                .statusCode(409)
                .body("type", endsWith("/page-needed"));
    }

    @Test
    void theFirstPagesAreThereInFourLanguages() {
        As.nobody()
                .get(PAGES + "?kind=topic&language=ar")
                .then()
                .body("items.slug", hasItems("labour-migration", "fair-recruitment"))
                .body("items.findAll { it.slug == 'labour-migration' }.language", contains("ar"));
        for (var slug : new String[] {"privacy", "terms", "accessibility", "imprint"}) {
            As.nobody()
                    .get(PAGES + "/legal/" + slug + "?language=es")
                    .then()
                    .statusCode(200)
                    .body("languages", hasSize(4));
        }
        As.nobody()
                .get(PAGES + "/topic/labour-migration")
                .then()
                .body("resources.address", hasItems("/library/97", "/library/98"))
                .body("videos.address", contains("/library/99"));
        As.nobody()
                .redirects()
                .follow(false)
                .get("/fr/privacy")
                .then()
                .statusCode(301)
                .header("Location", endsWith("/fr/about/privacy"));
        As.nobody().get("/").then().body(containsString("Guy Ryder")).body(containsString("/topics/fair-recruitment"));
    }
}
