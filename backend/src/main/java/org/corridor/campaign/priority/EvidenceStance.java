package org.corridor.campaign.priority;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.KebabCase;

/** How what is cited stands to the demand. */
public enum EvidenceStance {
    @JsonProperty("for")
    FOR,
    @JsonProperty("against")
    AGAINST,
    @JsonProperty("context")
    CONTEXT;

    @Converter(autoApply = true)
    static class Column extends KebabCase<EvidenceStance> {
        Column() {
            super(EvidenceStance.class);
        }
    }
}
