package org.corridor.library.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.library.source.Pages.complete;
import static org.corridor.library.source.Pages.detail;
import static org.corridor.library.source.Pages.faults;
import static org.corridor.library.source.Pages.only;

import org.junit.jupiter.api.Test;

class DetailPageTest {
    @Test
    void thePageOfAPracticeHasATitleFactsAndAText() {
        var page = complete(detail("  • Country(ies): France; Mali\n  • Thematic areas: Protection"));
        var found = page.practices().getFirst();

        assertThat(page.format()).isEqualTo(SourceFormat.DETAIL);
        assertThat(found.title()).isEqualTo("Fair visas");
        assertThat(found.body()).isEqualTo("A consulate answers within a week.");
        assertThat(found.places().countries()).containsExactly("FR", "ML");
        assertThat(found.themes()).containsExactly(new SourceTheme("Protection", "protection"));
    }

    @Test
    void regionsComeFromTheCountriesUnlessStated() {
        assertThat(only(detail("  • Country(ies): Mali")).regions()).containsExactly("africa");
        assertThat(only(detail("  • Country(ies): Mali\n  • ILO Regions: Arab States; Global"))
                        .regions())
                .containsExactly("arab-states", "global");
    }

    @Test
    void aFactMayGoOnInTheNextLine() {
        var found = only(detail("  • Country(ies): France;\n    Mali\n  • Thematic areas: Protection"));

        assertThat(found.places().countries()).containsExactly("FR", "ML");
    }

    @Test
    void anEmptyFactCountsAsMissing() {
        var found = only(detail("  • Country(ies):\n  • MLFLM: 13."));

        assertThat(found.places().stated()).isFalse();
    }

    @Test
    void paragraphsStayApart() {
        var page = detail("  • MFLM: 13.").replace("a week.", "a week.\n\nIt costs\nnothing.");

        assertThat(only(page).body()).isEqualTo("A consulate answers within a week.\n\nIt costs nothing.");
        assertThat(complete(page).counts().wrappedDescriptions()).isEqualTo(1);
    }

    @Test
    void aPageWithoutTextIsCounted() {
        var page = detail("  • MFLM: 13.").replace("A consulate answers within a week.", "");

        assertThat(complete(page).counts().withoutText()).isEqualTo(1);
        assertThat(complete(page).counts().withoutCountry()).isEqualTo(1);
    }

    @Test
    void wordsThatTheVocabularyLacksAreKeptAndReported() {
        var found = only(detail("""
            • Year: 2009
            • Responsible Organisations: Visa Desk (Guild)
            • ILO Regions: Atlantic; Africa
            • Thematic areas: Visas\
            """));

        assertThat(found.themes()).containsExactly(new SourceTheme("Visas", null));
        assertThat(found.regions()).containsExactly("africa");
        assertThat(found.repairs())
                .extracting(SourceRepair::original)
                .containsExactlyInAnyOrder("Year: 2009", "Visa Desk", "Atlantic", "Visas");
    }

    @Test
    void onlyUnknownCountriesAreRefused() {
        assertThat(faults(detail("  • Country(ies): Atlantis; Utopia")))
                .containsExactly(new SourceFault(5, "None of the countries named here is known."));
    }

    @Test
    void aPrincipleBeyondTheLastIsRefusedWithItsLine() {
        assertThat(faults(detail("  • Country(ies): Mali\n  • MLFLM: 8.; 16.")))
                .containsExactly(new SourceFault(6, "There is no principle 16: the framework has 15."));
    }

    @Test
    void aPageWithoutTitleIsRefused() {
        assertThat(faults(detail("  • MFLM: 13.").replace("\nFair visas\n", "")))
                .extracting(SourceFault::reason)
                .containsExactly("No title stands above the facts of the practice.");
    }

    @Test
    void aFactThatStandsTwiceIsRefused() {
        assertThat(faults(detail("  • MFLM: 13.\n  • MLFLM: 8.")))
                .containsExactly(new SourceFault(6, "This fact stands twice."));
    }

    @Test
    void twoPagesInOneFileAreRefused() {
        assertThat(faults(detail("  • MFLM: 13.") + "\n" + detail("  • MFLM: 8.")))
                .isNotEmpty();
    }

    @Test
    void aDateInAnotherOrderIsRefused() {
        assertThat(faults(detail("  • MFLM: 13.").replace("05.05.2015", "2015-05-05")))
                .hasSize(1);
    }

    @Test
    void whatIsLongerThanTheLibraryHoldsIsRefusedWithItsLine() {
        assertThat(faults(detail("  • MFLM: 13.").replace("\nFair visas\n", "\n" + "x".repeat(301) + "\n")))
                .containsExactly(new SourceFault(3, "This title is longer than 300 characters."));
        assertThat(faults(detail("  • MFLM: 13.\n  • Responsible Organisations: " + "y".repeat(301) + " (Mixed)")))
                .containsExactly(new SourceFault(6, "The name of an organisation is longer than 300 characters."));
        assertThat(faults(detail("  • Responsible Organisations: Desk (" + "Z".repeat(61) + ") (Mixed)")))
                .containsExactly(new SourceFault(5, "An acronym is longer than 60 characters."));
        assertThat(faults(detail("  • MFLM: " + "13. ; ".repeat(60))))
                .containsExactly(new SourceFault(5, "The list of principles is longer than 300 characters."));
        assertThat(faults(detail("  • Responsible Organisations: " + "Desk (Mixed);".repeat(51))))
                .containsExactly(new SourceFault(5, "There are more than 50 organisations."));
        assertThat(complete(detail("  • MFLM: 13.").replace("\nFair visas\n", "\n" + "x".repeat(300) + "\n"))
                        .practices())
                .hasSize(1);
    }

    @Test
    void aTextLongerThanTheLibraryHoldsIsRefused() {
        var paragraphs = ("w".repeat(19_000) + "\n\n").repeat(4);
        assertThat(faults(detail("  • MFLM: 13.").replace("a week.", "a week.\n\n" + paragraphs)))
                .containsExactly(new SourceFault(3, "The text is longer than 60,000 characters."));
    }

    @Test
    void charactersThatNobodySeesAreRefused() {
        assertThat(faults(detail("  • MFLM: 13.").replace("\nFair visas\n", "\nFair \u202esasiv\n")))
                .containsExactly(new SourceFault(
                        3, "This line holds unseen characters that break it or turn its letters round."));
        assertThat(faults(detail("  • MFLM: 13.").replace("\nFair visas\n", "\n\u3164\u200b\n")))
                .containsExactly(new SourceFault(3, "This title holds nothing that can be read."));
    }
}
