package org.corridor.survey.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a withdrawal.
 *
 * @param withdrawn whether the interview is gone
 * @param day since when; absent when there is none of this code
 */
public record WithdrawalView(boolean withdrawn, @Nullable LocalDate day) {
    static final WithdrawalView NONE = new WithdrawalView(false, null);
}
