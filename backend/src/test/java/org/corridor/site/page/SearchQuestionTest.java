package org.corridor.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchQuestionTest {
    @Test
    void aQuestionReadsBackFromItsAddress() {
        var question = SearchQuestion.read(Map.of(
                "q",
                one(" fair & safe "),
                "kind",
                many("guide", "book", ""),
                "sort",
                one("title"),
                "after",
                one("40")));
        assertThat(question.address()).isEqualTo("?q=fair+%26+safe&kind=guide&kind=book&sort=title&after=40");
        assertThat(question.narrowings()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"sort, sideways", "after, -1", "after, 99999", "after, 1e3", "kind, ''", "q, ' '", "unknown, x"})
    void whatCannotBeReadIsLeftOut(String name, String value) {
        assertThat(SearchQuestion.read(Map.of(name, one(value))).address()).isEmpty();
    }

    @Test
    void tooMuchIsCutInsteadOfRefused() {
        var values = IntStream.range(0, 500).mapToObj(Integer::toString).toArray(String[]::new);
        var question = SearchQuestion.read(Map.of("q", one("x\u0000\n".repeat(9_000)), "country", values));
        assertThat(question.words()).hasSizeLessThanOrEqualTo(200).doesNotContain("\u0000", "\n");
        assertThat(question.chosen("country")).hasSize(20);
    }

    @Test
    void takingOneChoiceAwayKeepsTheOthersAndStartsAtTheFirstPage() {
        var question = SearchQuestion.read(Map.of("kind", many("guide", "book"), "after", one("20")));
        assertThat(question.without("kind", "guide").address()).isEqualTo("?kind=book");
        assertThat(question.widened().address()).isEmpty();
    }

    @Test
    void wordsAreAnsweredByTheBestMatchAndNoWordsByTheNewest() {
        assertThat(SearchQuestion.read(Map.of("q", one("x"))).order()).isEqualTo("relevance");
        assertThat(SearchQuestion.read(Map.of()).order()).isEqualTo("newest");
    }

    private static String[] one(String value) {
        return new String[] {value};
    }

    private static String[] many(String... values) {
        return values;
    }
}
