package org.corridor.campaign.priority;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.corridor.platform.http.Json;
import org.jspecify.annotations.Nullable;

/** Fills a new Corridor with the priorities that the coalition starts from, once in an installation's life. */
@ApplicationScoped
class StartingPriorities {
    private static final String FILE = "/content/priorities.json";
    /** After the library has been filled, which these cite. */
    private static final int LATER = 3000;

    @Inject
    StartingPrioritiesService service;

    void load(@Observes @jakarta.annotation.Priority(LATER) @Initialized(ApplicationScoped.class) Object application) {
        service.loadOnce(read());
    }

    /** A priority of the starting content: its words, how it came to its status, and what it cites. */
    record StartingPriority(PriorityDraft draft, List<StatusStep> steps, List<Citation> evidence) {}

    /**
     * A thing it cites.
     *
     * @param page the path of its page
     */
    record Citation(
            String page, EvidenceStance stance, @Nullable String note) {}

    static List<StartingPriority> read() {
        try (var file = StartingPriorities.class.getResourceAsStream(FILE)) {
            return Json.MAPPER.readValue(file, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException("The starting content cannot be read.", broken);
        }
    }
}
