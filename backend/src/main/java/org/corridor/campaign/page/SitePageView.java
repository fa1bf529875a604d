package org.corridor.campaign.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.campaign.wording.Wordings;
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
        return of(page, words, words.forReader(readerLanguage), links);
    }

    /** How it would look in a language, also where its translation is not ready yet. */
    static SitePageView preview(SitePage page, String language, SitePageLinks links) {
        var words = page.words();
        return of(page, words, words.in(language).orElseGet(words::ofOriginal), links);
    }

    private static SitePageView of(
            SitePage page, Wordings<SitePageWording> words, SitePageWording shown, SitePageLinks links) {
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
