package org.corridor.campaign.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.corridor.platform.work.Recurring;

/** Closes appeals when the last day for signatures is over, also what came due while the server was away. */
@Dependent
public class AppealRound implements Recurring {
    @Inject
    AppealService appeals;

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        int closed;
        do {
            closed = appeals.closeDue();
        } while (closed > 0);
    }
}
