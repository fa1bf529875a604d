package org.corridor.campaign.priority;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.corridor.platform.persistence.KebabCase;
import org.jspecify.annotations.Nullable;

/** How far a priority has come, and where it may go from there. */
public enum PriorityStatus {
    @JsonProperty("proposed")
    PROPOSED,
    @JsonProperty("under-consultation")
    UNDER_CONSULTATION,
    @JsonProperty("adopted")
    ADOPTED,
    @JsonProperty("in-action")
    IN_ACTION,
    @JsonProperty("achieved")
    ACHIEVED,
    @JsonProperty("dropped")
    DROPPED;

    /** The legal moves, all of them. What was dropped or thought achieved may be taken up again. */
    public Set<PriorityStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(UNDER_CONSULTATION, DROPPED);
            case UNDER_CONSULTATION -> EnumSet.of(ADOPTED, PROPOSED, DROPPED);
            case ADOPTED -> EnumSet.of(IN_ACTION, UNDER_CONSULTATION, DROPPED);
            case IN_ACTION -> EnumSet.of(ACHIEVED, UNDER_CONSULTATION, DROPPED);
            case ACHIEVED -> EnumSet.of(IN_ACTION);
            case DROPPED -> EnumSet.of(PROPOSED);
        };
    }

    /** Whether its text is still being found: as long as it is, the private sector reads only what is public. */
    public boolean draft() {
        return this == PROPOSED || this == UNDER_CONSULTATION;
    }

    /** Whether there is something left to say about it. */
    public boolean open() {
        return this != ACHIEVED && this != DROPPED;
    }

    /** As clients spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PriorityStatus> of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }

    @Converter(autoApply = true)
    static class Column extends KebabCase<PriorityStatus> {
        Column() {
            super(PriorityStatus.class);
        }
    }
}
