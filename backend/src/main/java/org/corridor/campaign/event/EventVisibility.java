package org.corridor.campaign.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.KebabCase;

/** Who may read an event once it is published. */
public enum EventVisibility {
    @JsonProperty("public")
    PUBLIC,
    /** Whoever has a role in Corridor. */
    @JsonProperty("members")
    MEMBERS;

    @Converter(autoApply = true)
    static class Column extends KebabCase<EventVisibility> {
        Column() {
            super(EventVisibility.class);
        }
    }
}
