package org.corridor.campaign.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.corridor.platform.problem.Refused;
import org.junit.jupiter.api.Test;

class SitePageTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static SitePageDraft draft(SitePageKind kind, String body) {
        var words = new SitePageWordingDraft("en", "Wages", "What is owed.", body, true, true);
        return new SitePageDraft(kind, "wages", "en", List.of(words), List.of(), List.of());
    }

    @Test
    void nothingHalfWrittenIsPublished() {
        var page = new SitePage(draft(SitePageKind.TOPIC, ""), NOW);
        assertThatThrownBy(() -> page.publish(NOW)).isInstanceOf(Refused.class);
        assertThat(page.published).isFalse();
    }

    @Test
    void whatReadersHaveStaysWhole() {
        var page = new SitePage(draft(SitePageKind.TOPIC, "Pay."), NOW);
        page.publish(NOW);
        assertThatThrownBy(() -> page.revise(draft(SitePageKind.TOPIC, " "), NOW))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theKindGivesTheFolder() {
        assertThat(new SitePage(draft(SitePageKind.TOPIC, ""), NOW).address()).isEqualTo("/topics/wages");
        assertThat(new SitePage(draft(SitePageKind.LEGAL, ""), NOW).address()).isEqualTo("/about/wages");
    }

    @Test
    void aLinkLeadsToOnePlace() {
        assertThat(new SitePageLink(
                                "library-item", new SitePage(draft(SitePageKind.TOPIC, ""), NOW).id, null, null, null)
                        .whole())
                .isTrue();
        assertThat(new SitePageLink(null, null, "https://example.org", "A film", null).whole())
                .isTrue();
        assertThat(new SitePageLink(null, null, "https://example.org", " ", null).whole())
                .isFalse();
        assertThat(new SitePageLink("library-item", null, null, null, null).whole())
                .isFalse();
    }

    @Test
    void theFirstPagesAreWholeInFourLanguages() {
        for (var starting : StartingPages.read()) {
            var page = new SitePage(starting.draft(), NOW);
            assertThat(page.words().readable()).containsExactly("en", "fr", "es", "ar");
            assertThat(page.wordings).allMatch(SitePageWording::complete);
        }
    }
}
