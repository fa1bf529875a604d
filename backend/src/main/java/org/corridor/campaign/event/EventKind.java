package org.corridor.campaign.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.corridor.platform.persistence.KebabCase;

/** What kind of date it is. */
public enum EventKind {
    @JsonProperty("meeting")
    MEETING,
    @JsonProperty("webinar")
    WEBINAR,
    @JsonProperty("training")
    TRAINING,
    @JsonProperty("action")
    ACTION,
    /** A moment by which something must be handed in. */
    @JsonProperty("deadline")
    DEADLINE;

    /** As clients spell it. */
    static final String WORDS = "^(meeting|webinar|training|action|deadline)$";

    /** The kind by the word clients know it by. */
    static EventKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As clients and messages spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Converter(autoApply = true)
    static class Column extends KebabCase<EventKind> {
        Column() {
            super(EventKind.class);
        }
    }
}
