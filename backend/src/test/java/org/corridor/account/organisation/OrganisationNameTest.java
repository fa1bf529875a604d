package org.corridor.account.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNameTest {
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
        assertThat(OrganisationName.key(name)).isEqualTo(OrganisationName.key("Race Org"));
    }

    @Test
    void otherNamesStayApart() {
        assertThat(OrganisationName.key("Race Org 2")).isNotEqualTo(OrganisationName.key("Race Org"));
        assertThat(OrganisationName.key("RaceOrg")).isNotEqualTo(OrganisationName.key("Race Org"));
    }

    @Test
    void whatCannotBeSeenIsNoName() {
        assertThat(OrganisationName.key("\u200b \u2060")).isEmpty();
    }
}
