package org.corridor.survey.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.KebabCase;

/** How far an interview has come. */
public enum SubmissionState {
    @JsonProperty("received")
    RECEIVED,
    @JsonProperty("in-review")
    IN_REVIEW,
    /** With questions, to its researcher. */
    @JsonProperty("returned")
    RETURNED,
    @JsonProperty("corrected")
    CORRECTED,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("rejected")
    REJECTED,
    /** Destroyed, because somebody took their word back. */
    @JsonProperty("withdrawn")
    WITHDRAWN;

    /** Whether its answers are settled and can no longer be corrected. */
    boolean settled() {
        return this == APPROVED || this == REJECTED || this == WITHDRAWN;
    }

    @Converter(autoApply = true)
    static class Column extends KebabCase<SubmissionState> {
        Column() {
            super(SubmissionState.class);
        }
    }
}
