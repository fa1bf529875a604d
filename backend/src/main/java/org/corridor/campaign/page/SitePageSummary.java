package org.corridor.campaign.page;

import java.time.Instant;
import java.util.UUID;

/**
 * A page in a list.
 *
 * @param language of title and lede: the reader's, or the original one
 */
public record SitePageSummary(
        UUID id,
        SitePageKind kind,
        String slug,
        String address,
        String language,
        String title,
        String lede,
        Instant updatedAt) {
    static SitePageSummary of(SitePage page, String readerLanguage) {
        var said = page.words().forReader(readerLanguage);
        return new SitePageSummary(
                page.id,
                page.kind,
                page.slug,
                page.address(),
                said.language(),
                said.title(),
                said.lede(),
                page.updatedAt);
    }
}
