package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.campaign.event.EventQuery;
import org.corridor.campaign.event.EventReadingService;
import org.corridor.campaign.event.EventSummary;
import org.corridor.campaign.news.NewsList;
import org.corridor.campaign.news.NewsQuery;
import org.corridor.campaign.news.NewsReadingService;
import org.corridor.campaign.priority.PriorityService;
import org.corridor.campaign.priority.PrioritySummary;
import org.corridor.library.LibraryPage;
import org.corridor.library.LibraryQuery;
import org.corridor.library.LibrarySearch;
import org.corridor.site.text.Wording;

/** The first page: what Corridor is for, and what is new in its rooms. */
@Dependent
class HomePage implements RoomPages {
    private static final int NEWEST = 4;
    private static final int LATEST = 5;
    private static final int PRIORITIES = 12;
    private static final int EVENTS = 4;

    private final LibrarySearch library;
    private final NewsReadingService news;
    private final PriorityService priorities;
    private final HomeSurroundings surroundings;
    private final EventReadingService events;
    private final StructuredData facts;

    @Inject
    HomePage(
            LibrarySearch library,
            NewsReadingService news,
            PriorityService priorities,
            HomeSurroundings surroundings,
            EventReadingService events,
            StructuredData facts) {
        this.library = library;
        this.news = news;
        this.priorities = priorities;
        this.surroundings = surroundings;
        this.events = events;
        this.facts = facts;
    }

    @Override
    public Optional<Page> at(Address address, Wording w, Map<String, String[]> parameters) {
        return address.path().equals("/") ? Optional.of(page(address, w)) : Optional.empty();
    }

    Page page(Address address, Wording w) {
        var shown = new Shown(
                library.find(LibraryQuery.newest(NEWEST)),
                news.list(NewsQuery.of(w.language().code(), null, null, LATEST)),
                priorities.published(PRIORITIES).items(),
                surroundings.shown(w.language().code()),
                events.list(EventQuery.coming(w.language().code(), null, EVENTS))
                        .items());
        return page(address, w, shown, facts);
    }

    /** What the rooms have for this page. */
    record Shown(
            LibraryPage library,
            NewsList news,
            List<PrioritySummary> priorities,
            HomeSurroundings.Shown surroundings,
            List<EventSummary> events) {}

    static Page page(Address address, Wording w, Shown shown, StructuredData facts) {
        var view = new Page.View(
                "home",
                Map.of(
                        "library",
                        shown.library(),
                        "news",
                        shown.news(),
                        "priorities",
                        shown.priorities(),
                        "events",
                        shown.events(),
                        "labels",
                        new Labels(w),
                        "words",
                        new PriorityWords(w),
                        "around",
                        shown.surroundings()));
        return Page.saying(address, w.t("site.home.title"), w.t("site.home.description"), view)
                .telling(List.of(facts.site(w), facts.organisation(w)))
                .with(Map.of("library", shown.library(), "news", shown.news()))
                .besides("priorities", shown.priorities())
                .besides("surroundings", shown.surroundings())
                .besides("events", shown.events());
    }
}
