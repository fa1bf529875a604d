package org.corridor.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "race  ORG ",
                "Race\u200b Org",
                "Race\u00a0Org",
                "\uff32ace Org",
                "\u202eRace Org\u202c",
                "RACE\u2003ORG",
                "Ra\u00adce Org"
            })
    void whatReadsTheSameIsTheSame(String name) {
        assertThat(LookAlike.key(name)).isEqualTo(LookAlike.key("Race Org"));
    }

    @Test
    void otherNamesStayApart() {
        assertThat(LookAlike.key("Race Org 2")).isNotEqualTo(LookAlike.key("Race Org"));
        assertThat(LookAlike.key("RaceOrg")).isNotEqualTo(LookAlike.key("Race Org"));
    }

    @Test
    void whatCannotBeSeenIsNoName() {
        assertThat(LookAlike.key("\u200b \u2060")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maya\u00a0Tamang",
                "maya tamang",
                "Maya\u200b Tamang",
                "Мaya Tamang",
                "Mаyа Таmаng",
                "Μaya Τamang",
                "Maya-Tamang",
                "MayaTamang",
                "Ｍaya Tamang"
            })
    void whatLooksTheSameIsTakenForIt(String name) {
        assertThat(LookAlike.of("Maya Tamang")).accepts(name);
    }

    @Test
    void digitsAndPairsOfLettersPassForLetters() {
        assertThat(LookAlike.of("Amina Olson")).accepts("Arnina 0lson");
        assertThat(LookAlike.of("Ian")).accepts("1an", "ian", "lan");
        assertThat(LookAlike.of("Мария")).accepts("МАРИЯ").rejects("Марина");
        assertThat(LookAlike.of("Maya Tamang")).rejects("Maya Tamang 2", "Mayo Tamang");
    }
}
