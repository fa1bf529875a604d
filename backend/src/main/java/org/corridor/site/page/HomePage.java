package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.corridor.campaign.priority.PriorityService;
import org.corridor.campaign.priority.PrioritySummary;
import org.corridor.library.LibraryPage;
import org.corridor.library.LibraryQuery;
import org.corridor.library.LibrarySearch;
import org.corridor.site.text.Wording;

/** The first page: what Corridor is for, and what is new in its rooms. */
@Dependent
class HomePage {
    private static final int NEWEST = 4;
    private static final int PRIORITIES = 12;

    private final LibrarySearch library;
    private final PriorityService priorities;
    private final StructuredData facts;

    @Inject
    HomePage(LibrarySearch library, PriorityService priorities, StructuredData facts) {
        this.library = library;
        this.priorities = priorities;
        this.facts = facts;
    }

    Page page(Address address, Wording w) {
        return page(
                address,
                w,
                library.find(LibraryQuery.newest(NEWEST)),
                priorities.published(PRIORITIES).items(),
                facts);
    }

    static Page page(
            Address address, Wording w, LibraryPage newest, List<PrioritySummary> priorities, StructuredData facts) {
        var view = new Page.View(
                "home",
                Map.of(
                        "library",
                        newest,
                        "labels",
                        new Labels(w),
                        "priorities",
                        priorities,
                        "words",
                        new PriorityWords(w)));
        return Page.saying(address, w.t("site.home.title"), w.t("site.home.description"), view)
                .telling(List.of(facts.site(w), facts.organisation(w)))
                .with(newest)
                .besides("priorities", priorities);
    }
}
