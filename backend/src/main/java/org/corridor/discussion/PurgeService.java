package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;

/** Takes the words out of what was deleted a month ago. Until then moderators can read what was said. */
@Dependent
@Transactional
class PurgeService {
    private static final Duration KEPT = Duration.ofDays(30);

    private final CommentRepository comments;
    private final InstantSource clock;

    @Inject
    PurgeService(CommentRepository comments, InstantSource clock) {
        this.comments = comments;
        this.clock = clock;
    }

    int purge() {
        return comments.purge(clock.instant().minus(KEPT));
    }
}
