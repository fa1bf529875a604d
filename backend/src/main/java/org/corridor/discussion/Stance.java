package org.corridor.discussion;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.KebabCase;

/** How a comment stands to what it is about. */
public enum Stance {
    @JsonProperty("for")
    FOR,
    @JsonProperty("against")
    AGAINST,
    @JsonProperty("neutral")
    NEUTRAL;

    @Converter(autoApply = true)
    static class Column extends KebabCase<Stance> {
        Column() {
            super(Stance.class);
        }
    }
}
