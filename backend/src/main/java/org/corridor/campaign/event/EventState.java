package org.corridor.campaign.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.Optional;
import org.corridor.platform.persistence.KebabCase;

/** Where an event stands on its way to readers. The legal moves live here and nowhere else. */
public enum EventState {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("published")
    PUBLISHED,
    /** Will not take place, and stays where people look for it. */
    @JsonProperty("cancelled")
    CANCELLED,
    /** Taken out of sight. */
    @JsonProperty("withdrawn")
    WITHDRAWN;

    private static final Map<EventState, Map<EventMove, EventState>> LEGAL = Map.of(
            DRAFT, Map.of(EventMove.PUBLISH, PUBLISHED, EventMove.WITHDRAW, WITHDRAWN),
            PUBLISHED, Map.of(EventMove.CANCEL, CANCELLED, EventMove.WITHDRAW, WITHDRAWN),
            CANCELLED, Map.of(EventMove.WITHDRAW, WITHDRAWN),
            WITHDRAWN, Map.of(EventMove.RESTORE, DRAFT));

    /** Where this move leads, if it is possible from here. */
    Optional<EventState> after(EventMove move) {
        return Optional.ofNullable(LEGAL.getOrDefault(this, Map.of()).get(move));
    }

    /** Whether readers have it before them. */
    boolean shown() {
        return this == PUBLISHED || this == CANCELLED;
    }

    @Converter(autoApply = true)
    static class Column extends KebabCase<EventState> {
        Column() {
            super(EventState.class);
        }
    }
}
