package org.corridor.campaign.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.campaign.wording.LanguageState;
import org.jspecify.annotations.Nullable;

/**
 * A page on the editors' desk.
 *
 * @param languages how it stands in each interface language
 */
public record SitePageEntry(
        UUID id,
        SitePageKind kind,
        String address,
        boolean published,
        @Nullable Instant publishAt,
        String language,
        String title,
        List<LanguageState> languages,
        Instant updatedAt) {
    static SitePageEntry of(SitePage page) {
        var words = page.words();
        return new SitePageEntry(
                page.id,
                page.kind,
                page.address(),
                page.published,
                page.publishAt,
                page.language,
                words.ofOriginal().title(),
                words.states(),
                page.updatedAt);
    }
}
