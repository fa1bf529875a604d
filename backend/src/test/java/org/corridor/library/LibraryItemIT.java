package org.corridor.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnRunningCorridor
class LibraryItemIT {
    private static final String ITEMS = "/api/library/items";

    private static String draft(String title) {
        return """
            {"kind":"guide","language":"en","title":"%s","summary":"How to check a contract before signing.","text":null,
             "languages":["en","ne"],"yearFrom":2024,"yearTo":2025,"countries":["NP","QA"],"global":false,
             "regions":["asia-pacific","arab-states"],
             "organisations":[{"name":"Himal Legal Aid","acronym":null,"type":"civil-society"}],
             "themes":["fair-recruitment"],"principles":["13","9a"],"references":[{"year":2020,"title":"A report"}],
             "sourceAddress":"https://example.org/guide"}
            """.formatted(title);
    }

    private static ValidatableResponse share(String title) {
        return As.editor()
                .contentType(ContentType.JSON)
                .body(draft(title))
                .post(ITEMS)
                .then();
    }

    private static ValidatableResponse revise(String id, String tag, String title) {
        return As.editor()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(draft(title))
                .put(ITEMS + "/" + id)
                .then();
    }

    private static String shared(String title) {
        return share(title).statusCode(201).extract().path("id");
    }

    @Test
    void whatAnEditorSharesIsFoundByEverybodyAMomentLater() {
        var word = "Zephyr" + UUID.randomUUID().toString().substring(0, 8);
        var id = shared(word + " contracts");
        RunningCorridor.eventually(
                () -> As.nobody().get(ITEMS + "?q=" + word).then().body("items.id", equalTo(List.of(id))));
        As.nobody().get(ITEMS + "/" + id).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void aSecondEditorIsToldThatTheItemChanged() {
        var id = shared("Checking contracts");
        revise(id, "\"1\"", "Checking contracts well").statusCode(200).header("ETag", "\"2\"");
        revise(id, "\"1\"", "Checking contracts badly").statusCode(412).body("type", endsWith("/stale"));
    }

    @Test
    void oneOfManyParallelEditsIsKeptAndTheOthersAreTold() {
        var id = shared("Parallel contracts");
        var statuses = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> revise(id, "\"1\"", "Edit " + number).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void aChangeWithoutItsVersionIsRefused() {
        var id = shared("Versions");
        As.editor()
                .contentType(ContentType.JSON)
                .body(draft("x"))
                .put(ITEMS + "/" + id)
                .then()
                .statusCode(428)
                .body("type", endsWith("/version-missing"));
        revise(id, "7", "x").statusCode(400);
    }

    @Test
    void everyVersionIsKept() {
        var id = shared("First words");
        revise(id, "\"1\"", "Second words").statusCode(200);
        As.editor().get(ITEMS + "/" + id + "/versions").then().body("items.version", equalTo(List.of(2, 1)));
        As.editor().get(ITEMS + "/" + id + "/versions/1").then().body("title", equalTo("First words"));
        As.nobody().get(ITEMS + "/" + id + "/versions").then().statusCode(401);
    }

    @Test
    void aWithdrawnItemIsGoneForThePublicAndComesBack() {
        var word = "Withdrawn" + UUID.randomUUID().toString().substring(0, 8);
        var id = shared(word);
        As.editor()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"Its source took it back.\"}")
                .put(ITEMS + "/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
        As.nobody().get(ITEMS + "/" + id).then().statusCode(404);
        As.member().get(ITEMS + "/" + id).then().statusCode(404);
        RunningCorridor.eventually(
                () -> As.nobody().get(ITEMS + "?q=" + word).then().body("total", equalTo(0)));
        revise(id, "\"2\"", "x").statusCode(409).body("type", endsWith("/item-withdrawn"));
        As.editor()
                .header("If-Match", "\"2\"")
                .delete(ITEMS + "/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        As.nobody().get(ITEMS + "/" + id).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"title\":1}",
                "{\"kind\":\"guide\"}",
                "{\"unheard\":true}",
                "{\"kind\":\"guide\",\"kind\":\"law\"}"
            })
    void whatIsNoDraftIsRefusedAndSaysWhy(String body) {
        As.editor().contentType(ContentType.JSON).body(body).post(ITEMS).then().statusCode(400);
    }

    @Test
    void scriptAndSqlInTextAreKeptAsText() {
        var title = "<script>alert(1)</script>'); drop table library_item; --";
        var id = shared(title);
        As.nobody().get(ITEMS + "/" + id).then().body("title", equalTo(title));
    }

    @Test
    void controlCharactersAreRefusedByField() {
        share("before\\u0000after").statusCode(400).body("errors.field", hasItem("title"));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        As.editor().contentType(ContentType.TEXT).body("x").post(ITEMS).then().statusCode(415);
        As.editor().contentType(ContentType.XML).body("<x/>").post(ITEMS).then().statusCode(415);
    }

    @Test
    void aBodyLargerThanTakenIsRefused() {
        share("x".repeat(400_000)).statusCode(413).body("type", endsWith("/too-large"));
    }

    @Test
    void anUnknownItemIsNotThere() {
        As.nobody().get(ITEMS + "/" + UUID.randomUUID()).then().statusCode(404);
        As.nobody().get(ITEMS + "/not-an-id").then().statusCode(404);
        As.nobody().get(ITEMS + "/number/999999999").then().statusCode(404);
        As.nobody().get("/api/nowhere").then().statusCode(404);
    }

    @Test
    void everyChangeStandsInTheJournal() {
        var id = shared("Journalled");
        revise(id, "\"1\"", "Journalled twice").statusCode(200);
        As.admin()
                .queryParam("subjectKind", "library-item")
                .queryParam("subjectId", id)
                .get("/api/journal")
                .then()
                .statusCode(200)
                .body("items.act", equalTo(List.of("revised", "shared")))
                .body("items", hasSize(2));
    }
}
