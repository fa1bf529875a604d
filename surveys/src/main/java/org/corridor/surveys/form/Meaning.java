package org.corridor.surveys.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the answers to a question mean to a study, whatever the question is called in one form. Reports, exports and alerts
 * find questions by it.
 */
public enum Meaning {
    MODE,
    ADULT,
    CONSENT,
    PERMISSIONS,
    LANGUAGE,
    ORIGIN,
    DESTINATION,
    REGION,
    SEX,
    AGE,
    EDUCATION,
    OCCUPATION,
    SECTOR,
    DEPARTURE,
    CHANNEL,
    PAID_ANY,
    COST_KNOWN,
    COST_TOTAL,
    COST_LINES,
    COST_ITEM,
    AMOUNT,
    CURRENCY,
    MONTH,
    PAYEE,
    PAYER,
    REFUNDED,
    BORROWED,
    INTEREST,
    FIRST_PAY,
    PAY_PERIOD,
    PAID_AT_ALL,
    PROMISED_PAY,
    DEDUCTION,
    DEDUCTION_LINES,
    ALREADY_COUNTED,
    COST,
    MONTHLY_PAY,
    COST_IN_MONTHS,
    NOT_COMPUTABLE,
    URGENT,
    WEIGHT,
    RECEIPT;

    /** As a form's author writes it: small letters, hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Blanks and underscores do for hyphens. */
    public static Optional<Meaning> of(String word) {
        var sought = word.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
        return Arrays.stream(values())
                .filter(value -> value.word().equals(sought))
                .findFirst();
    }
}
