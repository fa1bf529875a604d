package org.corridor.notification.preference;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.KebabCase;

/** How often a digest comes when there is something to tell. */
public enum Rhythm {
    @JsonProperty("daily")
    DAILY,
    @JsonProperty("weekly")
    WEEKLY,
    @JsonProperty("never")
    NEVER;

    @Converter(autoApply = true)
    static class Column extends KebabCase<Rhythm> {
        Column() {
            super(Rhythm.class);
        }
    }
}
