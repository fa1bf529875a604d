package org.corridor.campaign.priority;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.KebabCase;

/** Whether an amendment words a paragraph anew, or adds one after it. */
public enum AmendmentKind {
    @JsonProperty("change")
    CHANGE,
    @JsonProperty("addition")
    ADDITION;

    @Converter(autoApply = true)
    static class Column extends KebabCase<AmendmentKind> {
        Column() {
            super(AmendmentKind.class);
        }
    }
}
