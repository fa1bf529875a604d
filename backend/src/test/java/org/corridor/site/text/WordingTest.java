package org.corridor.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private final Wordings wordings = new Wordings();

    @ParameterizedTest
    @CsvSource({
        "0, zero",
        "1, one",
        "2, two",
        "3, few",
        "10, few",
        "11, many",
        "26, many",
        "99, many",
        "100, other",
        "102, other",
        "103, few",
        "111, many",
        "1000, other"
    })
    void arabicHasSixForms(long count, String form) {
        var arabic = wording(Language.AR, "zero | one | two | few | many | other");
        assertThat(arabic.count("word", count)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"EN, 0, many", "EN, 1, one", "EN, 2, many", "FR, 0, one", "FR, 1, one", "FR, 2, many", "ES, 0, many"})
    void otherLanguagesHaveTwo(Language language, long count, String form) {
        assertThat(wording(language, "one | many").count("word", count)).isEqualTo(form);
    }

    @Test
    void whatAValueHoldsIsNeverReadAsAPlace() {
        var english = wording(Language.EN, "{title} by {name}");
        assertThat(english.t("word", Map.of("title", "{name}", "name", "Ana"))).isEqualTo("{name} by Ana");
    }

    @Test
    void aPlaceWithoutAValueStaysAsItIs() {
        assertThat(wording(Language.EN, "Hello {who}, {").t("word", "name", "Ana"))
                .isEqualTo("Hello {who}, {");
    }

    @Test
    void aMissingTextIsShownInEnglish() {
        var french = new Wording(Language.FR, Map.of(), Map.of("word", "English"));
        assertThat(french.t("word")).isEqualTo("English");
        assertThat(french.t("no.such")).isEqualTo("no.such");
    }

    @ParameterizedTest
    @CsvSource({"EN, 1234, '1,234'", "FR, 1234, 1\u202f234", "ES, 1234, 1234", "ES, 12345, 12.345", "AR, 1234, '1,234'"
    })
    void numbersReadAsInTheApp(Language language, long number, String written) {
        assertThat(wordings.in(language).number(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"EN, 14 Nov 2026", "FR, 14 nov. 2026", "ES, 14 nov 2026", "AR, 14 نوفمبر 2026"})
    void daysReadAsInTheApp(Language language, String written) {
        assertThat(wordings.in(language).day(LocalDate.of(2026, 11, 14))).isEqualTo(written);
    }

    @Test
    void placesAndLanguagesHaveNames() {
        assertThat(wordings.in(Language.FR).country("PH")).isEqualTo("Philippines");
        assertThat(wordings.in(Language.AR).country("NP")).isEqualTo("نيبال");
        assertThat(wordings.in(Language.EN).country("HK")).isEqualTo("Hong Kong");
        assertThat(wordings.in(Language.ES).language("ar")).isEqualTo("árabe");
        assertThat(wordings.in(Language.EN).language("not a language")).isEqualTo("not a language");
    }

    @Test
    void listsHaveNoAndInEnglish() {
        assertThat(wordings.in(Language.EN).list(List.of("A", "B", "C"))).isEqualTo("A, B, C");
        assertThat(wordings.in(Language.EN).list(List.of())).isEmpty();
    }

    @Test
    void periodsAreWrittenOnceWhenTheyAreOneYear() {
        var english = wordings.in(Language.EN);
        assertThat(english.years(2008, 2012)).isEqualTo("2008–2012");
        assertThat(english.years(2008, 2008)).isEqualTo("2008");
        assertThat(english.years(null, 2012)).isEqualTo("2012");
        assertThat(english.years(null, null)).isEmpty();
    }

    private static Wording wording(Language language, String text) {
        return new Wording(language, Map.of("word", text), Map.of());
    }
}
