package org.corridor.account.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.corridor.account.AtOnce;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnRunningCorridor
class OrganisationIT {
    private final String word = "Union " + UUID.randomUUID();

    @Test
    void coordinatorsListOrganisationsAndEverybodySignedInFindsThem() {
        var id = add(word).statusCode(201).header("ETag", "\"0\"").extract().<String>path("id");

        find("q", word.toUpperCase(Locale.ROOT)).body("items.id", equalTo(List.of(id)));
        As.account("newcomer")
                .get("/api/organisations/" + id)
                .then()
                .statusCode(200)
                .body("constituency", equalTo("civil-society"));
        As.nobody().get("/api/organisations").then().statusCode(401);
    }

    @Test
    void anOrganisationIsListedOnce() {
        add(word).statusCode(201);
        add(word.toLowerCase(Locale.ROOT)).statusCode(409).body("type", endsWith("/organisation-known"));
        add(word.replace(" ", "\u00a0 \u200b") + " ").statusCode(409).body("type", endsWith("/organisation-known"));
        add("\u200b\u2060").statusCode(400);
    }

    @Test
    void ofManyWhoListTheSameAtOnceOneIsFirst() {
        Supplier<Integer> call = () -> add(word).extract().statusCode();

        assertThat(AtOnce.sorted(call, call, call, call)).containsExactly(201, 409, 409, 409);
    }

    @Test
    void aRevisionBasedOnAnOldVersionIsRefused() {
        var id = add(word).extract().<String>path("id");
        revise(id, "\"0\"", word + " of Nepal").statusCode(200).header("ETag", "\"1\"");
        revise(id, "\"0\"", word + " of Qatar").statusCode(412);
        revise(UUID.randomUUID().toString(), "\"0\"", word + " of Kenya").statusCode(404);
        revise(id, "0", word).statusCode(400);
    }

    @Test
    void aListIsReadToItsEndPageByPage() {
        for (int i = 0; i < 5; i++) {
            add(word + " " + i).statusCode(201);
        }
        var names = new ArrayList<String>();
        String next = "";
        while (next != null) {
            var page = find("after", next, "limit", "2", "q", word);
            names.addAll(page.extract().<List<String>>path("items.name"));
            next = page.extract().path("next");
        }
        assertThat(names).hasSize(5).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or 1=1 --", "%", "_", "!", "\\", "<script>"})
    void lettersWithAMeaningElsewhereAreLettersHere(String letters) {
        find("q", word + letters).statusCode(200).body("items", empty());
    }

    @Test
    void aListIsAskedForProperly() {
        find("limit", "101").statusCode(400);
        find("limit", "x").statusCode(400);
        find("after", "nowhere").statusCode(400);
        find("q", "a\u0000b").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"A\",\"constituency\":\"none\"}",
                "{\"name\":\"A\"}",
                "{\"name\":\"A\",\"constituency\":0}",
                "{\"name\":\"A\",\"constituency\":\"workers\",\"country\":\"Nepal\"}",
                "{\"name\":\"A\",\"constituency\":\"workers\",\"website\":\"javascript:alert(1)\"}",
                "{\"name\":\"A\",\"constituency\":\"workers\",\"website\":\"https://x\\\" onclick=\\\"y\"}",
                "{\"name\":\" \",\"constituency\":\"workers\"}"
            })
    void anOrganisationOfTheWrongFormIsRefused(String draft) {
        As.admin()
                .contentType(ContentType.JSON)
                .body(draft)
                .post("/api/organisations")
                .then()
                .statusCode(400);
    }

    @Test
    void membersDoNotListOrganisations() {
        As.member()
                .contentType(ContentType.JSON)
                .body(draft(word))
                .post("/api/organisations")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse add(String name) {
        return As.account("coordinator")
                .contentType(ContentType.JSON)
                .body(draft(name))
                .post("/api/organisations")
                .then();
    }

    private static ValidatableResponse revise(String id, String tag, String name) {
        return As.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(draft(name))
                .put("/api/organisations/" + id)
                .then();
    }

    private static ValidatableResponse find(String... parameters) {
        var request = As.member();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/api/organisations").then();
    }

    private static String draft(String name) {
        return """
            {"name":"%s","acronym":"U","constituency":"civil-society","country":"NP","website":"https://example.org"}
            """.formatted(name);
    }
}
