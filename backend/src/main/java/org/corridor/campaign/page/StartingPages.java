package org.corridor.campaign.page;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.corridor.platform.http.Json;
import org.jspecify.annotations.Nullable;

/** Fills a new Corridor with its first topics and with what it says of itself, once in an installation's life. */
@ApplicationScoped
class StartingPages {
    private static final String FILE = "/content/pages.json";
    /** After library, appeals and priorities, which these name. */
    private static final int LATER = 3500;

    @Inject
    StartingPagesService service;

    void load(@Observes @Priority(LATER) @Initialized(ApplicationScoped.class) Object application) {
        service.loadOnce(read());
    }

    /**
     * A page of the starting content.
     *
     * @param read what there is to read in Corridor
     * @param watch what there is to watch in Corridor
     */
    record StartingPage(SitePageDraft draft, List<Place> read, List<Place> watch) {}

    /**
     * A thing in Corridor.
     *
     * @param page the path of its page
     */
    record Place(String page, @Nullable String note) {}

    static List<StartingPage> read() {
        try (var file = StartingPages.class.getResourceAsStream(FILE)) {
            return Json.MAPPER.readValue(file, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException("The starting pages cannot be read.", broken);
        }
    }
}
