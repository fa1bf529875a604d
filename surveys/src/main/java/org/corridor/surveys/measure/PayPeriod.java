package org.corridor.surveys.measure;

import java.math.BigDecimal;
import java.math.MathContext;

/** The period a pay is told for, and how often it comes in a year of 52 weeks and 12 months. */
public enum PayPeriod {
    WEEK(52),
    FORTNIGHT(26),
    MONTH(12),
    YEAR(1);

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final int timesAYear;

    PayPeriod(int timesAYear) {
        this.timesAYear = timesAYear;
    }

    /** The same pay told for a month: E1 of the indicator when it is that of the first month, before deductions. */
    public BigDecimal monthly(BigDecimal pay) {
        return pay.multiply(BigDecimal.valueOf(timesAYear)).divide(MONTHS, MathContext.DECIMAL64);
    }
}
