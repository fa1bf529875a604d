package org.corridor.platform.work;

import java.time.Duration;

/** A small piece of work done again and again. It must be harmless to run it twice, on one node or on several. */
public interface Recurring {
    /** How long to rest between two rounds. */
    Duration pause();

    /** One round. What it throws is logged, and the next round comes all the same. */
    void run();
}
