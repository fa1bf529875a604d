package org.corridor.campaign.news;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.corridor.platform.work.Recurring;

/** Lets out scheduled news when their time has come, also what came due while the server was away. */
@Dependent
public class NewsRound implements Recurring {
    @Inject
    NewsService news;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        int went;
        do {
            went = news.publishDue();
        } while (went > 0);
    }
}
