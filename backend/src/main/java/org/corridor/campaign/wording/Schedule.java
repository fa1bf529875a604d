package org.corridor.campaign.wording;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;

/** When something written shall go out by itself. */
public record Schedule(@NotNull Instant at) {
    private static final Duration FARTHEST = Duration.ofDays(366);

    /** The time, if it can be waited for; refused where it is over or too far away. */
    public Instant toCome(Instant now) {
        if (!at.isAfter(now)) {
            throw new Refused(new RuleBroken("schedule-past", "Choose a time that is still to come."));
        }
        if (at.isAfter(now.plus(FARTHEST))) {
            throw new Refused(new RuleBroken("schedule-far", "Choose a time within a year."));
        }
        return at;
    }
}
