package org.corridor.survey.submission;

import java.util.Optional;
import java.util.UUID;

/**
 * What became of an interview.
 *
 * @param submission where it is kept, and its files with it; absent when nothing was kept
 */
record Arrived(Outcome outcome, Optional<UUID> submission) {
    static Arrived kept(Outcome outcome, UUID submission) {
        return new Arrived(outcome, Optional.of(submission));
    }

    static Arrived gone(Outcome outcome) {
        return new Arrived(outcome, Optional.empty());
    }
}
