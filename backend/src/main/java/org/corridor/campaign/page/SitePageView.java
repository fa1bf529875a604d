package org.corridor.campaign.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.http.Versioned;
import org.corridor.platform.text.Markdown;

/**
 * A page as it is read.
 *
 * @param language of what is shown: the reader's if somebody translated it, else the original one
 * @param outdated the original changed after this translation
 * @param languages it can be read in
 * @param html the text, safe to show
 * @param resources what there is to read
 * @param videos what there is to watch
 */
public record SitePageView(
        UUID id,
        long version,
        SitePageKind kind,
        String slug,
        String address,
        String language,
        String originalLanguage,
        boolean outdated,
        List<String> languages,
        String title,
        String lede,
        String html,
        List<SitePageLinkView> resources,
        List<SitePageLinkView> videos,
        Instant updatedAt)
        implements Versioned {
    static SitePageView of(SitePage page, String readerLanguage, SitePageLinks links) {
        var words = page.words();
        var shown = words.forReader(readerLanguage);
        return new SitePageView(
                page.id,
                page.version,
                page.kind,
                page.slug,
                page.address(),
                shown.language(),
                page.language,
                words.outdated(shown.language()),
                words.readable(),
                shown.title(),
                shown.lede(),
                Markdown.wholePage(shown.body()),
                links.shown(page.resources),
                links.shown(page.videos),
                page.updatedAt);
    }
}
