package org.corridor.campaign.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.corridor.platform.work.Recurring;

/** Lets out scheduled pages when their time has come, also what came due while the server was away. */
@Dependent
public class SitePageRound implements Recurring {
    @Inject
    SitePageService pages;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        int went;
        do {
            went = pages.publishDue();
        } while (went > 0);
    }
}
