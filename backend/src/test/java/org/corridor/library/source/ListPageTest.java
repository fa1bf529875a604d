package org.corridor.library.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.corridor.library.source.Pages.complete;
import static org.corridor.library.source.Pages.faults;
import static org.corridor.library.source.Pages.list;
import static org.corridor.library.source.Pages.listOf;
import static org.corridor.library.source.Pages.only;

import java.time.LocalDate;
import org.corridor.library.source.SourceRepair.Kind;
import org.junit.jupiter.api.Test;

class ListPageTest {
    @Test
    void anEntryHasATitleADescriptionAndCountries() {
        var found = only(listOf("Fair visas", "A consulate answers within a week.", "France; Mali"));

        assertThat(found.title()).isEqualTo("Fair visas");
        assertThat(found.description()).isEqualTo("A consulate answers within a week.");
        assertThat(found.places().countries()).containsExactly("FR", "ML");
        assertThat(found.regions()).containsExactly("africa", "europe-central-asia");
        assertThat(found.repairs()).isEmpty();
        assertThat(found.line()).isEqualTo(5);
    }

    @Test
    void aWrappedDescriptionIsJoined() {
        var page = complete(listOf("Fair visas", "A consulate answers", "within a week.", "Mali"));

        assertThat(page.practices().getFirst().description()).isEqualTo("A consulate answers within a week.");
        assertThat(page.practices().getFirst().repairs())
                .extracting(SourceRepair::kind, SourceRepair::original)
                .containsExactly(tuple(Kind.WRAPPED_LINE, "A consulate answers\nwithin a week."));
        assertThat(page.counts().wrappedDescriptions()).isEqualTo(1);
    }

    @Test
    void theSecondLineOfADescriptionIsNotACountry() {
        var found = only(listOf("Fair visas", "A consulate answers in", "Mali; and elsewhere within a week."));

        assertThat(found.places().stated()).isFalse();
        assertThat(found.description()).endsWith("in Mali; and elsewhere within a week.");
    }

    @Test
    void aTitleMayStandAlone() {
        var page = complete(listOf("Fair visas"));

        assertThat(page.practices().getFirst().text()).isNull();
        assertThat(page.counts()).isEqualTo(new SourceCounts(1, 1, 1, 1, 0, 0, 0));
    }

    @Test
    void aTitleMayHaveCountriesOnly() {
        var found = only(listOf("Fair visas", "Korea, Republic of; Hong Kong, China"));

        assertThat(found.description()).isNull();
        assertThat(found.places().countries()).containsExactly("KR", "HK");
    }

    @Test
    void aLongLineOfCountriesMayBeBroken() {
        var found = only(listOf("Fair visas", "Quick.", "France; Lao People's Democratic", "Republic; Viet Nam"));

        assertThat(found.description()).isEqualTo("Quick.");
        assertThat(found.places().countries()).containsExactly("FR", "LA", "VN");
    }

    @Test
    void aCountryNamedTwiceIsKeptOnceAndReported() {
        var page = complete(listOf("Fair visas", "Quick.", "Portugal; Portugal; UK; United Kingdom"));

        assertThat(page.practices().getFirst().places().countries()).containsExactly("PT", "GB");
        assertThat(page.counts().doubledCountries()).isEqualTo(2);
    }

    @Test
    void aSpaceAfterACountryDoesNotHideIt() {
        var found = only(listOf("Fair visas", "Quick.", "Romania; Slovakia ; Slovenia"));

        assertThat(found.places().countries()).containsExactly("RO", "SK", "SI");
        assertThat(found.repairs()).extracting(SourceRepair::original).containsExactly("Slovakia ");
    }

    @Test
    void globalCoverageIsAFlagThatStandsBesideCountries() {
        var found = only(listOf("Fair visas", "Quick.", "Afghanistan; Global coverage; Liberia"));

        assertThat(found.places().global()).isTrue();
        assertThat(found.places().countries()).containsExactly("AF", "LR");
        assertThat(found.regions()).containsExactly("africa", "asia-pacific", "global");
    }

    @Test
    void aDissolvedStateIsLeftToAnEditor() {
        var found = only(listOf("Fair visas", "Quick.", "Serbia and Montenegro"));

        assertThat(found.places().undecided()).containsExactly("Serbia and Montenegro");
        assertThat(found.places().countries()).isEmpty();
        assertThat(found.regions()).containsExactly("europe-central-asia");
    }

    @Test
    void anUnknownNameAmongKnownOnesIsKeptAndReported() {
        var found = only(listOf("Fair visas", "Quick.", "Atlantis; France; Mali"));

        assertThat(found.places().unknown()).containsExactly("Atlantis");
        assertThat(found.places().countries()).containsExactly("FR", "ML");
        assertThat(found.description()).isEqualTo("Quick.");
    }

    @Test
    void onlyUnknownNamesAreRefused() {
        assertThat(faults(listOf("Fair visas", "Quick.", "Atlantis; Utopia")))
                .containsExactly(new SourceFault(7, "This line looks like countries, but none of its names is known."));
        assertThat(faults(listOf("Fair visas", "Quick.", "Atlantis"))).hasSize(1);
    }

    @Test
    void countriesAboveADescriptionAreRefused() {
        assertThat(faults(listOf("Fair visas", "France; Mali", "Quick.")))
                .containsExactly(new SourceFault(6, "This line names countries but does not end its entry."));
    }

    @Test
    void anEntryWithoutTitleIsRefusedWithItsLine() {
        assertThat(faults(list("  • \n    Quick.\n    Mali")))
                .containsExactly(new SourceFault(5, "This entry has no title."));
    }

    @Test
    void theSameTitleTwiceIsRefused() {
        assertThat(faults(list("  • Fair visas\n    Quick.\n  • Fair visas\n    Slow.")))
                .containsExactly(new SourceFault(7, "The same title stands already in line 5."));
    }

    @Test
    void aListWithoutEntriesIsRefused() {
        assertThat(faults(list("")))
                .extracting(SourceFault::reason)
                .containsExactly("The list ends without a single practice.");
    }

    @Test
    void aDateThatDoesNotExistIsRefused() {
        assertThat(faults(listOf("Fair visas").replace("09.07.2014", "31.02.2014")))
                .containsExactly(new SourceFault(7, "The date of the last update is not a day written as dd.mm.yyyy."));
    }

    @Test
    void theDateIsReadWithOrWithoutTheLinkGluedToIt() {
        var page = listOf("Fair visas");

        assertThat(complete(page).updatedOn()).isEqualTo(LocalDate.of(2014, 7, 9));
        assertThat(complete(page.replace("^ top", "")).updatedOn()).isEqualTo(LocalDate.of(2014, 7, 9));
    }

    @Test
    void aPracticeBelowTheEndIsRefused() {
        assertThat(faults(listOf("Fair visas") + "\n  • Late visas"))
                .containsExactly(new SourceFault(8, "A practice stands below the line that ends the list."));
    }

    @Test
    void twoListsInOneFileAreRefused() {
        assertThat(faults(listOf("Fair visas") + "\n" + listOf("Late visas"))).isNotEmpty();
    }

    @Test
    void whatThePageAnnouncesIsKeptBesideWhatItLists() {
        var counts = complete(listOf("Fair visas").replace("1 practices", "84 practices"))
                .counts();

        assertThat(counts.announced()).isEqualTo(84);
        assertThat(counts.found()).isEqualTo(1);
    }
}
