package org.corridor.campaign.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.corridor.campaign.page.StartingPages.Place;
import org.corridor.campaign.page.StartingPages.StartingPage;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.persistence.Once;

/** Writes the first pages, all of them in one transaction. */
@Dependent
@Transactional
class StartingPagesService {
    private static final String NAME = "campaign-starting-pages";

    private final SitePageRepository pages;
    private final SitePageLinks links;
    private final Journal journal;
    private final Once once;
    private final InstantSource clock;

    @Inject
    StartingPagesService(
            SitePageRepository pages, SitePageLinks links, Journal journal, Once once, InstantSource clock) {
        this.pages = pages;
        this.links = links;
        this.journal = journal;
        this.once = once;
        this.clock = clock;
    }

    void loadOnce(List<StartingPage> starting) {
        if (once.first(NAME)) {
            starting.forEach(this::add);
        }
    }

    private void add(StartingPage starting) {
        var page = new SitePage(starting.draft(), clock.instant());
        page.resources = found(starting.read());
        page.videos = found(starting.watch());
        page.publish(clock.instant());
        pages.save(page, "published");
        journal.write("published", page.ref(), NAME);
    }

    private List<SitePageLink> found(List<Place> places) {
        return places.stream()
                .map(place -> links.at(place.page(), place.note()))
                .filter(Objects::nonNull)
                .toList();
    }
}
