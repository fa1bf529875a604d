package org.corridor.campaign.appeal;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.corridor.platform.persistence.KebabCase;

/** Where an appeal stands. The legal moves live here and nowhere else. */
public enum AppealState {
    /** Only editors see it. */
    @JsonProperty("draft")
    DRAFT,
    /** Organisations sign. */
    @JsonProperty("open")
    OPEN,
    /** Sent, with the signatures it had. */
    @JsonProperty("closed")
    CLOSED,
    /** The addressee said something. */
    @JsonProperty("answered")
    ANSWERED,
    /** Not upheld any more; it stays readable, with the reason. */
    @JsonProperty("withdrawn")
    WITHDRAWN;

    /** Where it may go from here. Who closed too early opens again; an answer may be followed by another. */
    Set<AppealState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(OPEN, WITHDRAWN);
            case OPEN -> EnumSet.of(CLOSED, ANSWERED, WITHDRAWN);
            case CLOSED -> EnumSet.of(OPEN, ANSWERED, WITHDRAWN);
            case ANSWERED -> EnumSet.of(ANSWERED, WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(AppealState.class);
        };
    }

    /** As clients spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Converter(autoApply = true)
    static class Column extends KebabCase<AppealState> {
        Column() {
            super(AppealState.class);
        }
    }
}
