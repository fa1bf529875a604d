package org.corridor.survey.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.corridor.surveys.measure.CostInMonths;
import org.jspecify.annotations.Nullable;

/**
 * What interviews are sorted and counted by.
 *
 * @param findings how much there is to look at
 */
@Embeddable
record SubmissionFacts(
        @Nullable String origin,
        @Nullable String destination,
        @Nullable String sex,
        @Nullable String sector,
        boolean urgent,
        @Column(name = "cost_in_months") @Nullable BigDecimal costInMonths,
        int findings,
        @Nullable String language) {
    /** What is longer is no code of a country, a sex or a sector. */
    static final int LONGEST_CODE = 40;

    private static final int DIGITS = 4;
    /** Ten digits before the point: what is more is no cost anybody ever paid. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(10);

    static final SubmissionFacts NONE = new SubmissionFacts(null, null, null, null, false, null, 0, null);

    static SubmissionFacts of(SealedVersion version) {
        var facts = version.interview().facts();
        return new SubmissionFacts(
                code(facts.origin()),
                code(facts.destination()),
                code(facts.sex()),
                code(facts.sector()),
                facts.urgent(),
                months(facts.cost()),
                version.findingCount(),
                version.interview().language());
    }

    static @Nullable String code(@Nullable String answer) {
        return Code.of(answer, LONGEST_CODE);
    }

    private static @Nullable BigDecimal months(@Nullable CostInMonths cost) {
        return cost instanceof CostInMonths.Known(var months) && months.abs().compareTo(MOST) < 0
                ? months.setScale(DIGITS, RoundingMode.HALF_UP)
                : null;
    }
}
