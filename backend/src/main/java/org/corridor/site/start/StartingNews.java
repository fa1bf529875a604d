package org.corridor.site.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.corridor.campaign.news.StartingNewsService;
import org.corridor.library.LibraryItemService;

/** Loads the first news, after the library they point into. */
@ApplicationScoped
class StartingNews {
    private static final int AFTER_THE_LIBRARY = Interceptor.Priority.APPLICATION + 1000;

    @Inject
    StartingNewsService news;

    @Inject
    LibraryItemService library;

    void load(@Observes @Priority(AFTER_THE_LIBRARY) @Initialized(ApplicationScoped.class) Object application) {
        news.loadOnce(library::titled);
    }
}
