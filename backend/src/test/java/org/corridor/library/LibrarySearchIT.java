package org.corridor.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnRunningCorridor
class LibrarySearchIT {
    @BeforeAll
    static void theStartingContentIsInTheIndex() {
        RunningCorridor.eventually(() -> As.nobody()
                .get("/api/library/items?kind=practice")
                .then()
                .statusCode(200)
                .body("total", greaterThan(81)));
    }

    @Test
    void anybodyFindsWhatTheyLookForWithItsMatchesMarked() {
        As.nobody()
                .get("/api/library/items?q=gangmasters")
                .then()
                .statusCode(200)
                .body("items[0].title", equalTo("The Gangmasters (Licensing) Act 2004"))
                .body("items[0].titleParts.find { it.match }.text", equalTo("Gangmasters"))
                .body("facets.kind.value", hasItem("practice"));
    }

    @ParameterizedTest
    @CsvSource({
        "'money transfer service', 'M-PESA International Money Transfer Service, Safaricom'",
        "recruiting agency rules, 'Rules and Regulations Governing the Recruitment and Employment of Ugandan Migrant"
                + " Workers Abroad, No. 62'",
        "matricula consular, Matrícula consular with high security features for Mexicans abroad",
        "gangmastres licensing, The Gangmasters (Licensing) Act 2004",
        "POEA, The Philippines Overseas Employment Administration (POEA)"
    })
    void theFirstThreeResultsHoldWhatIsMeant(String query, String title) {
        List<String> titles = As.nobody()
                .queryParam("q", query)
                .get("/api/library/items?limit=3")
                .then()
                .statusCode(200)
                .extract()
                .path("items.title");
        assertThat(titles).contains(title);
    }

    @Test
    void aFacetsCountsIgnoreItsOwnChoiceAndObeyTheOthers() {
        var all = As.nobody().get("/api/library/items").then().extract();
        var narrowed = As.nobody()
                .get("/api/library/items?kind=practice&country=NP")
                .then()
                .extract();
        assertThat(narrowed.<List<Object>>path("facets.country")).hasSizeGreaterThan(5);
        int practices = narrowed.path("facets.kind.find { it.value == 'practice' }.count");
        assertThat(practices).isEqualTo(narrowed.<Integer>path("total"));
        assertThat(all.<Integer>path("total")).isGreaterThan(practices);
    }

    @Test
    void aChoiceThatLeavesNothingIsStillListed() {
        As.nobody()
                .get("/api/library/items?q=gangmasters&country=NR")
                .then()
                .body("total", equalTo(0))
                .body("facets.country.find { it.value == 'NR' }.count", equalTo(0));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var seen = new ArrayList<Integer>();
        String after = "";
        do {
            var page = As.nobody()
                    .queryParam("after", after)
                    .get("/api/library/items?q=migrant workers&limit=7")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.number"));
            after = page.path("next");
        } while (after != null);
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table library_item; --",
                "<script>alert(1)</script>",
                "\" OR 1=1",
                "((((",
                "*:*",
                "title:[* TO *]",
                "a\\",
                "%00",
                "ى؟",
                "../../etc/passwd",
                "AND OR NOT"
            })
    void hostileWordsAreOnlyWords(String words) {
        As.nobody().queryParam("q", words).get("/api/library/items").then().statusCode(200);
    }

    @Test
    void aQuestionOfAnyLengthIsAnswered() {
        var words = IntStream.range(0, 99)
                .mapToObj(number -> "" + (char) ('a' + number % 26) + (char) ('a' + number * 7 % 26) + "x")
                .collect(Collectors.joining(" "));
        As.nobody().queryParam("q", words).get("/api/library/items").then().statusCode(200);
        As.nobody()
                .queryParam("q", "ab-".repeat(130))
                .get("/api/library/items")
                .then()
                .statusCode(200);
        As.nobody().queryParam("q", "??? !!!").get("/api/library/items").then().statusCode(200);
    }

    @Test
    void whatAPageMayNotBeIsSaidByField() {
        As.nobody()
                .get("/api/library/items?limit=1000&sort=random")
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid"))
                .body("errors.field", hasItem("limit"))
                .body("errors.field", hasItem("sort"));
        As.nobody().get("/api/library/items?after=zzz").then().statusCode(400);
        As.nobody()
                .get("/api/library/items?limit=many")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("limit")));
    }

    @Test
    void nothingFoundIsAnEmptyPageAndNoError() {
        As.nobody()
                .get("/api/library/items?q=zzzzqqqqxxxx")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total", equalTo(0))
                .body("next", nullValue());
    }
}
