package org.corridor.campaign.appeal;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.corridor.platform.http.Json;
import org.jspecify.annotations.Nullable;

/** Fills a new Corridor with the appeals that the coalition starts from, once in an installation's life. */
@ApplicationScoped
class StartingAppeals {
    private static final String FILE = "/content/appeals.json";
    /** Before the priorities, which cite these. */
    private static final int EARLIER = 2500;

    @Inject
    StartingAppealsService service;

    void load(@Observes @Priority(EARLIER) @Initialized(ApplicationScoped.class) Object application) {
        service.loadOnce(read());
    }

    /**
     * An appeal of the starting content.
     *
     * @param at when it came to its state; absent for what begins with the installation
     */
    record StartingAppeal(
            long number,
            AppealState state,
            @Nullable Instant at,
            @Nullable String note,
            AppealDraft draft) {}

    static List<StartingAppeal> read() {
        try (var file = StartingAppeals.class.getResourceAsStream(FILE)) {
            return Json.MAPPER.readValue(file, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException("The starting appeals cannot be read.", broken);
        }
    }
}
