package org.corridor.campaign.wording;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a news item stands in one language. */
public enum WordingState {
    /** The language it was written in. */
    @JsonProperty("original")
    ORIGINAL,
    /** Nothing is written. */
    @JsonProperty("missing")
    MISSING,
    /** Begun, and not for readers. */
    @JsonProperty("draft")
    DRAFT,
    /** Translated by a person, and true to the original. */
    @JsonProperty("human")
    HUMAN,
    /** Translated by a person, and the original changed since. */
    @JsonProperty("outdated")
    OUTDATED
}
