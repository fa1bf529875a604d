package org.corridor.campaign.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.corridor.platform.http.Page;

/** What readers do with pages. Each method is one transaction. */
@Dependent
@Transactional
public class SitePageReadingService {
    private final SitePageRepository pages;
    private final SitePageLinks links;

    @Inject
    SitePageReadingService(SitePageRepository pages, SitePageLinks links) {
        this.pages = pages;
        this.links = links;
    }

    /** Those that everybody may read, in the order of their addresses. */
    public Page<SitePageSummary> list(SitePageQuery question) {
        return Page.of(
                        pages.list(question.kind(), false, question.place(), question.limit() + 1),
                        question.limit(),
                        page -> page.slug)
                .map(page -> SitePageSummary.of(page, question.language));
    }

    /** One page by the last part of its address. */
    public SitePageView read(SitePageKind kind, String slug, String language) {
        return pages.named(kind, slug)
                .filter(page -> page.published)
                .map(page -> SitePageView.of(page, language, links))
                .orElseThrow(() -> SitePageRepository.missing(slug));
    }
}
