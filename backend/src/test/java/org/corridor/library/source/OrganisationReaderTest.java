package org.corridor.library.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganisationReaderTest {
    @Test
    void theLastBracketIsTheClassAndTheOneBeforeItTheAcronym() {
        assertThat(OrganisationReader.read("Visa Desk (VD) (Trade unions); Port Office (Governments)"))
                .containsExactly(
                        new SourceOrganisation("Visa Desk", "VD", "workers", "Trade unions"),
                        new SourceOrganisation("Port Office", null, "government", "Governments"));
    }

    @Test
    void aLoneAcronymIsNotAClass() {
        assertThat(OrganisationReader.read("Visa Desk (VD)"))
                .containsExactly(new SourceOrganisation("Visa Desk", "VD", null, null));
    }

    @Test
    void aClassThatTheLibraryLacksIsKeptInTheSourcesWords() {
        assertThat(OrganisationReader.read("Visa Desk (VD) (Guild of clerks)"))
                .containsExactly(new SourceOrganisation("Visa Desk", "VD", null, "Guild of clerks"));
    }

    @Test
    void theShapeOfTheApostropheDoesNotMatter() {
        assertThat(OrganisationReader.read("Visa Desk (Workers’ organisations)"))
                .extracting(SourceOrganisation::type)
                .containsExactly("workers");
    }

    @Test
    void anOrganisationMayStandAlone() {
        assertThat(OrganisationReader.read("Visa Desk; ;(VD)"))
                .extracting(SourceOrganisation::name)
                .containsExactly("Visa Desk", "(VD)");
    }
}
