package org.corridor.surveys.submission;

import org.corridor.surveys.form.Form;
import org.corridor.surveys.measure.CostInMonths;
import org.jspecify.annotations.Nullable;

/**
 * What a study learns from a submission of any form, by the meaning of its questions. An answer that was declined or is not
 * known is null here, as one that was not given.
 *
 * @param origin as the form codes it, usually ISO 3166-1 alpha-2
 * @param urgent whether help is asked for at once
 * @param receipt the receipt code as it was made on the device; class P, to be kept as a hash only
 * @param cost recruitment cost in months of first pay; null when the form does not ask for it
 */
public record Facts(
        Consent consent,
        @Nullable String origin,
        @Nullable String destination,
        @Nullable String sex,
        @Nullable String sector,
        boolean urgent,
        @Nullable String receipt,
        @Nullable CostInMonths cost) {
    /** Whether the person agreed. */
    public enum Consent {
        GIVEN,
        REFUSED,
        /** The form does not ask, or it ended before. */
        NOT_ASKED
    }

    public static Facts of(Form form, Submission submission) {
        return new Facts(Consent.NOT_ASKED, null, null, null, null, false, null, null);
    }
}
