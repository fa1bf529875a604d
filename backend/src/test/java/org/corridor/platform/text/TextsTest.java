package org.corridor.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x1b, 0x7f, 0x80, 0x85, 0x9f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066,
                0x2067, 0x2068, 0x2069, 0x206a, 0x206f, 0xfff9, 0xfffb, 0xfffe, 0xffff
            })
    void charactersThatDeceiveAreRefusedInEveryText(int character) {
        var text = "Wages" + Character.toString(character) + "paid";
        assertThat(text).doesNotMatch(Texts.LINE).doesNotMatch(Texts.PROSE);
        assertThat("https://example.org/" + text).doesNotMatch(Texts.WEB_ADDRESS);
        assertThat(Texts.onOneLine(text)).isEqualTo("Wages paid").matches(Texts.LINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Réseau des travailleurs à l’étranger",
                "شبكة العمال\u200f (\u200eILO\u200e)",
                "می\u200cخواهم",
                "ක්\u200dර",
                "ការងារ\u200bសមរម្យ",
                "Kafala 🌍 👩\u200d🌾",
                "No\u00a0break"
            })
    void whatPeopleWriteIsTaken(String text) {
        assertThat(text).matches(Texts.LINE).matches(Texts.PROSE);
    }

    @Test
    void paragraphsAreForProseOnly() {
        assertThat("one\n\n\ttwo\r\n").matches(Texts.PROSE).doesNotMatch(Texts.LINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "\u00a0",
                "\u200b\u200b",
                "\u3164",
                "\u115f\u1160\uffa0",
                "\u2800",
                "\ufeff\u2060",
                "\u200e\u200f\u200c\u200d",
                "\u00ad",
                "\u034f\ufe0f",
                "\ud800"
            })
    void aTextWithoutAVisibleCharacterIsBlank(String text) {
        assertThat(VisibleText.standsIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u200fع", "7", "-", "🌍", "한", "க"})
    void oneVisibleCharacterIsEnough(String text) {
        assertThat(VisibleText.standsIn(text)).isTrue();
    }

    @Test
    void theCountriesAreThoseThatHaveACodeAndKosovo() {
        var known = new TreeSet<>(Set.of(Locale.getISOCountries()));
        known.add("XK");
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                .chars()
                .mapToObj(Character::toString)
                .toList();
        Stream<String> pairs = letters.stream().flatMap(one -> letters.stream().map(other -> one + other));
        assertThat(pairs.filter(code -> code.matches(Texts.COUNTRY))).containsExactlyElementsOf(known);
        assertThat(List.of("", "np", "NPL", "N", "NP\n", "ZZ")).noneMatch(code -> code.matches(Texts.COUNTRY));
    }
}
