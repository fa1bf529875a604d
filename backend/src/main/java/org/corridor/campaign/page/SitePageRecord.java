package org.corridor.campaign.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.campaign.wording.Wordings;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * All of a page, for its editors.
 *
 * @param address of it
 * @param publishAt when it will go out by itself
 * @param wordings one for each interface language, whether anything is written in it or not
 * @param shownResources what readers find of the resources
 * @param shownVideos what readers find of the videos
 */
public record SitePageRecord(
        UUID id,
        long version,
        SitePageKind kind,
        String slug,
        String address,
        boolean published,
        @Nullable Instant publishAt,
        String language,
        List<SitePageWordingView> wordings,
        List<SitePageLink> resources,
        List<SitePageLink> videos,
        List<SitePageLinkView> shownResources,
        List<SitePageLinkView> shownVideos,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {
    static SitePageRecord of(SitePage page, SitePageLinks links) {
        var words = page.words();
        return new SitePageRecord(
                page.id,
                page.version,
                page.kind,
                page.slug,
                page.address(),
                page.published,
                page.publishAt,
                page.language,
                Wordings.LANGUAGES.stream()
                        .map(code -> SitePageWordingView.of(words, code))
                        .toList(),
                page.resources,
                page.videos,
                links.shown(page.resources),
                links.shown(page.videos),
                page.createdAt,
                page.updatedAt);
    }
}
