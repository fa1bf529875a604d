package org.corridor.campaign.event;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.corridor.platform.http.Json;

/** Fills a new Corridor with the events that the coalition starts from, once in an installation's life. */
@ApplicationScoped
class StartingEvents {
    private static final String FILE = "/content/events.json";

    /** After the news and the library, among which they will stand. */
    private static final int LATER = 3500;

    @Inject
    StartingEventsService service;

    void load(@Observes @jakarta.annotation.Priority(LATER) @Initialized(ApplicationScoped.class) Object application) {
        service.loadOnce(read());
    }

    static List<EventDraft> read() {
        try (var file = StartingEvents.class.getResourceAsStream(FILE)) {
            return Json.MAPPER.readValue(file, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException("The starting events cannot be read.", broken);
        }
    }
}
