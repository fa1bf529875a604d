package org.corridor.surveys.submission;

import org.corridor.surveys.form.Form;
import org.corridor.surveys.form.Meaning;
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
    /** Whether the person agreed. Whatever is not a yes is a no. */
    public enum Consent {
        GIVEN,
        REFUSED,
        /** The form asks, and the interview ended before: the person was under age, or could not talk freely. */
        NOT_REACHED,
        /** The form does not ask. */
        NOT_ASKED
    }

    public static Facts of(Form form, Submission submission) {
        var meant = MeantAnswers.of(form, submission);
        return new Facts(
                consent(meant),
                meant.told(Meaning.ORIGIN),
                meant.told(Meaning.DESTINATION),
                meant.told(Meaning.SEX),
                meant.told(Meaning.SECTOR),
                meant.agrees(Meaning.URGENT),
                meant.told(Meaning.RECEIPT),
                CostFacts.of(meant));
    }

    private static Consent consent(MeantAnswers meant) {
        if (!meant.asks(Meaning.CONSENT)) {
            return Consent.NOT_ASKED;
        }
        if (meant.agrees(Meaning.CONSENT)) {
            return Consent.GIVEN;
        }
        return meant.sent(Meaning.CONSENT).isEmpty() ? Consent.NOT_REACHED : Consent.REFUSED;
    }
}
