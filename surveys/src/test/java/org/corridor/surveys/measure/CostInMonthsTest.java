package org.corridor.surveys.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.corridor.surveys.measure.CostInMonths.Known;
import org.corridor.surveys.measure.CostInMonths.Reason;
import org.corridor.surveys.measure.CostInMonths.Unknown;
import org.junit.jupiter.api.Test;

class CostInMonthsTest {
    private static RecruitmentCost cost(int paid, int refunded, int deducted) {
        return new RecruitmentCost(
                BigDecimal.valueOf(paid), BigDecimal.valueOf(refunded), BigDecimal.valueOf(deducted));
    }

    @Test
    void aDeductionFromPayIsPartOfTheCostAndThePayStaysWhole() {
        var months = CostInMonths.of(cost(500, 100, 150), BigDecimal.valueOf(800));
        assertThat(months).isEqualTo(new Known(new BigDecimal("0.6875")));
    }

    @Test
    void aWeeklyPayIsToldForAMonth() {
        assertThat(PayPeriod.WEEK.monthly(BigDecimal.valueOf(100)).setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("433.33");
        assertThat(CostInMonths.of(cost(0, 0, 0), PayPeriod.WEEK.monthly(BigDecimal.valueOf(100))))
                .isInstanceOfSatisfying(
                        Known.class, known -> assertThat(known.months()).isZero());
    }

    @Test
    void whoWasNeverPaidHasNoFigureButAReason() {
        assertThat(CostInMonths.of(cost(900, 0, 0), BigDecimal.ZERO)).isEqualTo(new Unknown(Reason.UNPAID));
    }

    @Test
    void amountsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> cost(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> cost(100, 200, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> CostInMonths.of(cost(1, 0, 0), BigDecimal.valueOf(-1)));
    }
}
