package org.corridor.surveys.submission;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corridor.surveys.form.Meaning;
import org.corridor.surveys.measure.CostInMonths;
import org.corridor.surveys.measure.CostInMonths.Known;
import org.corridor.surveys.measure.CostInMonths.Reason;
import org.corridor.surveys.measure.CostInMonths.Unknown;
import org.corridor.surveys.measure.RecruitmentCost;
import org.jspecify.annotations.Nullable;

/** The cost in months of pay as a form computed its parts, in one currency. */
final class CostFacts {
    /** Longer figures are no money, and reckoning with them could take for ever. */
    private static final Pattern MONEY = Pattern.compile("-?\\d{1,15}(\\.\\d{1,25})?([eE]-?\\d{1,2})?");

    private CostFacts() {}

    static @Nullable CostInMonths of(MeantAnswers meant) {
        var byParts = meant.asks(Meaning.COST) && meant.asks(Meaning.MONTHLY_PAY);
        if (!byParts && !meant.asks(Meaning.COST_IN_MONTHS)) {
            return null;
        }
        var stated = meant.sent(Meaning.NOT_COMPUTABLE);
        if (!stated.isEmpty()) {
            return new Unknown(reason(stated));
        }
        return byParts ? ofParts(meant) : ofRatio(meant);
    }

    private static CostInMonths ofParts(MeantAnswers meant) {
        var cost = amount(meant.sent(Meaning.COST));
        var pay = amount(meant.sent(Meaning.MONTHLY_PAY));
        if (cost.isEmpty()) {
            return new Unknown(Reason.COST_UNKNOWN);
        }
        if (pay.isEmpty()) {
            return new Unknown(Reason.PAY_UNKNOWN);
        }
        return CostInMonths.of(new RecruitmentCost(cost.get(), BigDecimal.ZERO, BigDecimal.ZERO), pay.get());
    }

    private static CostInMonths ofRatio(MeantAnswers meant) {
        return amount(meant.sent(Meaning.COST_IN_MONTHS))
                .<CostInMonths>map(Known::new)
                .orElseGet(() -> new Unknown(Reason.COST_UNKNOWN));
    }

    /** Zero or more; anything else is no amount. */
    private static Optional<BigDecimal> amount(String sent) {
        return Optional.of(sent)
                .filter(text -> MONEY.matcher(text).matches())
                .map(BigDecimal::new)
                .filter(amount -> amount.signum() >= 0);
    }

    private static Reason reason(String stated) {
        return switch (stated) {
            case "unpaid" -> Reason.UNPAID;
            case "not_employee" -> Reason.NOT_EMPLOYED;
            case "out_of_window" -> Reason.OUTSIDE_WINDOW;
            case "no_pay_data" -> Reason.PAY_UNKNOWN;
            default -> Reason.COST_UNKNOWN;
        };
    }
}
