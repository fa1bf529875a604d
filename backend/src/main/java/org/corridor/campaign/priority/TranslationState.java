package org.corridor.campaign.priority;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a translation stands to the original. */
public enum TranslationState {
    @JsonProperty("missing")
    MISSING,
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("done")
    DONE,
    @JsonProperty("outdated")
    OUTDATED;

    /** Whether readers are shown it. */
    public boolean readable() {
        return this == DONE || this == OUTDATED;
    }
}
