package org.corridor.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.corridor.account.AtOnce;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnRunningCorridor
class LibraryImportIT {
    private static final String IMPORTS = "/api/library/imports";
    private static final Path SEEDS = Path.of(System.getProperty("corridor.checkout", ".."), "..", "shared", "seeds");

    private static ValidatableResponse read(String name, byte[] page) {
        return As.editor()
                .contentType("text/plain; charset=UTF-8")
                .queryParam("name", name)
                .body(page)
                .post(IMPORTS)
                .then();
    }

    private static byte[] seed(String beginning) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the source documents are not beside the checkout");
        try (var files = Files.list(SEEDS)) {
            return Files.readAllBytes(
                    files.filter(file -> file.getFileName().toString().startsWith(beginning))
                            .findFirst()
                            .orElseThrow());
        }
    }

    @Test
    void theRealListIsReportedAsItIs() throws IOException {
        read("002", seed("002_"))
                .statusCode(200)
                .body("announced", equalTo(84))
                .body("found", equalTo(82))
                .body("withoutCountry", equalTo(28))
                .body("withoutText", equalTo(1))
                .body("damagedCharacters", equalTo(3))
                .body("doubledCountries", equalTo(2))
                .body("wrappedDescriptions", equalTo(1))
                .body("added", equalTo(0))
                .body("unknown", hasSize(0))
                .body("undecided.label", equalTo(List.of("Serbia and Montenegro")));
    }

    @Test
    void aSecondImportChangesNothing() throws IOException {
        read("002", seed("002_")).statusCode(200);
        read("000", seed("000_")).statusCode(200);
        var items =
                As.editor().get("/api/library/items?q=FSI Worldwide&limit=1").path("items[0].id");
        var before = As.editor().get("/api/library/items/" + items).asString();
        read("002", seed("002_")).statusCode(200).body("changed", equalTo(0)).body("unchanged", equalTo(82));
        read("000", seed("000_")).statusCode(200).body("changed", equalTo(0)).body("unchanged", equalTo(1));
        assertThat(As.editor().get("/api/library/items/" + items).asString()).isEqualTo(before);
    }

    @Test
    void theSourcesWordsStandBesideOursAndAreForEditors() throws IOException {
        read("002", seed("002_")).statusCode(200);
        String id =
                As.editor().get("/api/library/items?q=FSI Worldwide&limit=1").path("items[0].id");
        As.editor()
                .get("/api/library/items/" + id)
                .then()
                .body("source.description", startsWith("This practice represents ethical recruitment"))
                .body("summary", not(startsWith("This practice")));
        As.nobody().get("/api/library/items/" + id).then().body("source.description", equalTo(null));
    }

    @Test
    void everyCountryOfTheListIsMapped() throws IOException {
        read("002", seed("002_")).statusCode(200);
        As.nobody()
                .get("/api/library/items?q=PICUM&limit=1")
                .then()
                .body("items[0].countries.size()", greaterThan(12))
                .body("items[0].countries", not(hasItem("RS")));
    }

    @Test
    void importsAreListedWithTheirReports() throws IOException {
        String id = read("000", seed("000_")).statusCode(200).extract().path("id");
        As.editor().get(IMPORTS).then().statusCode(200).body("items.id", hasItem(id));
        As.editor().get(IMPORTS + "/" + id).then().statusCode(200).body("found", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no list at all", "<html><body>84 practices found</body></html>", "84 practices found\n\n"})
    void aPageThatIsNotUnderstoodIsRefusedWithLineAndReason(String page) {
        int before = As.editor().get("/api/library/items").path("total");
        read("broken", page.getBytes(StandardCharsets.UTF_8)).statusCode(400);
        assertThat(As.editor().get("/api/library/items").<Integer>path("total")).isEqualTo(before);
    }

    @Test
    void aPageLargerThanTakenIsRefused() {
        read("large", new byte[6 * 1024 * 1024]).statusCode(413);
    }

    private static String detail(String title) {
        return """
            > Home > %1$s

            %1$s

              • Country(ies): Mali

            A consulate answers within a week.

            last updated on 05.05.2015^ top\
            """.formatted(title);
    }

    @Test
    void aTitleLongerThanTheLibraryHoldsIsRefusedWithLineAndReason() {
        int before = As.editor().get("/api/library/items").path("total");
        read("long", detail("x".repeat(301)).getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("errors.field", equalTo(List.of("line 3")))
                .body("errors.message", equalTo(List.of("This title is longer than 300 characters.")));
        assertThat(As.editor().get("/api/library/items").<Integer>path("total")).isEqualTo(before);
    }

    @Test
    void theSamePageThreeTimesAtOnceIsAddedOnce() {
        var page = detail("Visas at once " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        As.token("editor");
        Supplier<Integer> call =
                () -> read("at once", page).statusCode(200).extract().path("added");
        assertThat(AtOnce.sorted(call, call, call)).containsExactly(0, 0, 1);
    }
}
