package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.corridor.platform.work.Recurring;
import org.jboss.logging.Logger;

/** Purges, once an hour. */
@Dependent
public class PurgeRound implements Recurring {
    private static final Logger LOG = Logger.getLogger(PurgeRound.class);

    private final PurgeService purging;

    @Inject
    PurgeRound(PurgeService purging) {
        this.purging = purging;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var purged = purging.purge();
        if (purged > 0) {
            LOG.infof("The words of %d deleted comments are gone for good.", purged);
        }
    }
}
