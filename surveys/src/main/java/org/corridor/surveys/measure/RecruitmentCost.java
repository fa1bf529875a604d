package org.corridor.surveys.measure;

import java.math.BigDecimal;

/**
 * What one worker bore to get and reach the job: C1 of SDG indicator 10.7.1, in one currency.
 *
 * @param paid everything handed over, to whomever, whenever; interest on loans is not part of it
 * @param refunded what came back
 * @param deducted what was taken from pay for the recruitment, and is not among what was paid
 */
public record RecruitmentCost(BigDecimal paid, BigDecimal refunded, BigDecimal deducted) {
    /** Refuses amounts below zero and a refund of more than was borne: such answers are asked again, not computed with. */
    public RecruitmentCost {
        if (paid.signum() < 0 || refunded.signum() < 0 || deducted.signum() < 0) {
            throw new IllegalArgumentException("An amount of recruitment cost is below zero.");
        }
        if (refunded.compareTo(paid.add(deducted)) > 0) {
            throw new IllegalArgumentException("More was refunded than was borne.");
        }
    }

    /** C1: paid, less what came back, and what was taken from pay. */
    public BigDecimal total() {
        return paid.subtract(refunded).add(deducted);
    }
}
