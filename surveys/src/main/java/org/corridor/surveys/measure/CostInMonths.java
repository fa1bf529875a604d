package org.corridor.surveys.measure;

import java.math.BigDecimal;
import java.math.MathContext;

/** RCI of one worker: cost in months of the first monthly income, or the reason why there is none. */
public sealed interface CostInMonths {
    /** {@code months} is C1 / E1; zero for a worker who bore nothing. */
    record Known(BigDecimal months) implements CostInMonths {}

    /** Not computable, and a finding of its own: it is counted by reason and never taken for zero. */
    record Unknown(Reason reason) implements CostInMonths {}

    /** Why a worker has no RCI. */
    enum Reason {
        /** Worked and was never paid. */
        UNPAID,
        /** The job was no paid employment. */
        NOT_EMPLOYED,
        /** The job began longer ago than the indicator looks back. */
        OUTSIDE_WINDOW,
        COST_UNKNOWN,
        PAY_UNKNOWN
    }

    /** C1 / E1. */
    static CostInMonths of(RecruitmentCost cost, BigDecimal firstMonthlyPay) {
        if (firstMonthlyPay.signum() < 0) {
            throw new IllegalArgumentException("A pay below zero.");
        }
        return firstMonthlyPay.signum() == 0
                ? new Unknown(Reason.UNPAID)
                : new Known(cost.total().divide(firstMonthlyPay, MathContext.DECIMAL64));
    }
}
