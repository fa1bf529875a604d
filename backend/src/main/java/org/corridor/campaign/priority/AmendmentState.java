package org.corridor.campaign.priority;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.KebabCase;

/** What became of an amendment. All but the first are final and stand where everybody can read them. */
public enum AmendmentState {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("merged")
    MERGED,
    @JsonProperty("declined")
    DECLINED;

    @Converter(autoApply = true)
    static class Column extends KebabCase<AmendmentState> {
        Column() {
            super(AmendmentState.class);
        }
    }
}
