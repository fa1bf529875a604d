package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.corridor.campaign.news.NewsList;
import org.corridor.campaign.news.NewsQuery;
import org.corridor.campaign.news.NewsReadingService;
import org.corridor.library.LibraryPage;
import org.corridor.library.LibraryQuery;
import org.corridor.library.LibrarySearch;
import org.corridor.site.text.Wording;

/** The first page: what Corridor is for, and what is new in its rooms. */
@Dependent
class HomePage {
    private static final int NEWEST = 4;
    private static final int LATEST = 5;

    private final LibrarySearch library;
    private final NewsReadingService news;
    private final StructuredData facts;

    @Inject
    HomePage(LibrarySearch library, NewsReadingService news, StructuredData facts) {
        this.library = library;
        this.news = news;
        this.facts = facts;
    }

    Page page(Address address, Wording w) {
        var latest = news.list(NewsQuery.of(w.language().code(), null, null, LATEST));
        return page(address, w, library.find(LibraryQuery.newest(NEWEST)), latest, facts);
    }

    static Page page(Address address, Wording w, LibraryPage newest, NewsList latest, StructuredData facts) {
        var view = new Page.View("home", Map.of("library", newest, "news", latest, "labels", new Labels(w)));
        return Page.saying(address, w.t("site.home.title"), w.t("site.home.description"), view)
                .telling(List.of(facts.site(w), facts.organisation(w)))
                .with(Map.of("library", newest, "news", latest));
    }
}
