package org.corridor.notification.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.corridor.platform.work.Recurring;
import org.jboss.logging.Logger;

/** Looks whose digest is due. A server that slept at that hour makes up for it when it wakes. */
@Dependent
public class DigestRound implements Recurring {
    private static final Logger LOG = Logger.getLogger(DigestRound.class);

    @Inject
    DigestService digests;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        var people = digests.awaiting(new UUID(0, 0));
        while (!people.isEmpty()) {
            people.forEach(this::send);
            people = digests.awaiting(people.getLast());
        }
    }

    private void send(UUID person) {
        try {
            digests.send(person);
        } catch (RuntimeException failed) { // it waits for the next round; the others do not
            LOG.errorf(failed, "A digest could not be made for %s", person);
        }
    }
}
