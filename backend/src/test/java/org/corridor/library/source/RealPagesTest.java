package org.corridor.library.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.library.source.Pages.DETAIL;
import static org.corridor.library.source.Pages.LIST;
import static org.corridor.library.source.Pages.complete;
import static org.corridor.library.source.Pages.real;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.corridor.library.source.SourceReading.Complete;
import org.junit.jupiter.api.Test;

/** The pages as the International Labour Organization published them. */
class RealPagesTest {
    @Test
    void theListIsCountedWithAllItsFlaws() throws IOException {
        assertThat(complete(real(LIST)).counts()).isEqualTo(new SourceCounts(84, 82, 28, 1, 3, 2, 1));
    }

    @Test
    void theDetailPageIsOnePracticeWithoutFlaws() throws IOException {
        assertThat(complete(real(DETAIL)).counts()).isEqualTo(new SourceCounts(null, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void everyCountryIsKnown() throws IOException {
        var practices = Stream.of(complete(real(LIST)), complete(real(DETAIL)))
                .flatMap(page -> page.practices().stream())
                .toList();

        assertThat(practices)
                .allSatisfy(found -> assertThat(found.places().unknown()).isEmpty());
        assertThat(practices.stream()
                        .flatMap(found -> found.places().labels().stream())
                        .distinct())
                .hasSize(110);
    }

    @Test
    void onlyOnePlaceIsLeftToAnEditor() throws IOException {
        assertThat(complete(real(LIST)).practices())
                .filteredOn(found -> !found.places().undecided().isEmpty())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.title()).contains("(PICUM)");
                    assertThat(found.places().undecided()).containsExactly("Serbia and Montenegro");
                    assertThat(found.places().countries()).hasSize(13).doesNotContain("RS", "ME");
                });
    }

    @Test
    void globalCoverageIsReadElevenTimesAloneOrBesideCountries() throws IOException {
        assertThat(complete(real(LIST)).practices())
                .filteredOn(found -> found.places().global())
                .hasSize(11)
                .filteredOn(found -> !found.places().countries().isEmpty())
                .extracting(found -> found.places().countries().size())
                .containsExactly(1, 3);
    }

    @Test
    void theTitleWithoutTextIsKept() throws IOException {
        assertThat(complete(real(LIST)).practices())
                .filteredOn(found -> found.text() == null)
                .extracting(SourcePractice::title)
                .containsExactly("The Special Working Contract for Non-Jordanian Domestic Workers");
    }

    @Test
    void theDatesOfTheLastUpdatesAreRead() throws IOException {
        assertThat(Stream.of(complete(real(LIST)), complete(real(DETAIL))).map(Complete::updatedOn))
                .containsExactly(LocalDate.of(2014, 7, 9), LocalDate.of(2015, 5, 5));
    }

    @Test
    void theDetailPageGivesItsFactsInTheLibrarysTerms() throws IOException {
        var found = complete(real(DETAIL)).practices().getFirst();

        assertThat(found.title()).isEqualTo("International Labor Migration Initiative");
        assertThat(found.organisations())
                .containsExactly(new SourceOrganisation(
                        "Business for Social Responsibility", "BSR", "civil-society", "Civil society"));
        assertThat(found.regions())
                .containsExactly("africa", "americas", "arab-states", "asia-pacific", "europe-central-asia", "global");
        assertThat(found.places().global()).isTrue();
        assertThat(found.themes()).extracting(SourceTheme::code).containsExactly("fair-recruitment", "protection");
        assertThat(found.principles().text()).isEqualTo("13.; 8.; 9.(a),(b),(c); 11.");
        assertThat(found.principles().codes()).containsExactly("13", "8", "9a", "9b", "9c", "11");
        assertThat(found.body()).startsWith("In 2008,").endsWith("'Migration and Health: Actions for Business'.");
    }
}
