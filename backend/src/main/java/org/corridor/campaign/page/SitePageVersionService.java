package org.corridor.campaign.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.corridor.account.person.PersonCardService;
import org.corridor.campaign.wording.Comparison;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;

/** What editors ask about the past of a page. */
@Dependent
@Transactional
class SitePageVersionService {
    private final SitePageRepository pages;
    private final PersonCardService people;

    @Inject
    SitePageVersionService(SitePageRepository pages, PersonCardService people) {
        this.pages = pages;
        this.people = people;
    }

    /** Every change, newest first. */
    Page<SitePageVersionView> versions(UUID id, PageRequest page) {
        var kept = pages.versions(pages.get(id).id, Comparison.place(page), page.limit() + 1);
        var names = people.cards(kept.stream()
                .map(version -> version.by)
                .filter(Objects::nonNull)
                .toList());
        return Comparison.page(kept, page.limit(), version -> Long.toString(version.version), (version, before) -> {
            var by = version.by == null ? null : names.get(version.by);
            return SitePageVersionView.of(version, before, by == null ? null : by.name());
        });
    }
}
