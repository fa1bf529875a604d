package org.corridor.survey.submission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That somebody takes their word back.
 *
 * @param code the receipt they were given, however written
 */
public record WithdrawalDraft(@NotBlank @Size(max = 60) String code) {
    /** Never in a log. */
    @Override
    public String toString() {
        return "a withdrawal";
    }
}
