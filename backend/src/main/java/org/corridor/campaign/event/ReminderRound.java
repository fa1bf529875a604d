package org.corridor.campaign.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.corridor.platform.work.Recurring;

/** Reminds people before events begin, also of what came due while the server was away. */
@Dependent
public class ReminderRound implements Recurring {
    @Inject
    ReminderService reminders;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        int told;
        do {
            told = reminders.remind();
        } while (told > 0);
    }
}
