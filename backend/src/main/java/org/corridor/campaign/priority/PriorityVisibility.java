package org.corridor.campaign.priority;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.KebabCase;

/** Who may read a priority. Editors, its owner and its facilitators are always among them. */
public enum PriorityVisibility {
    @JsonProperty("public")
    PUBLIC,
    @JsonProperty("members")
    MEMBERS,
    @JsonProperty("circle")
    CIRCLE;

    @Converter(autoApply = true)
    static class Column extends KebabCase<PriorityVisibility> {
        Column() {
            super(PriorityVisibility.class);
        }
    }
}
