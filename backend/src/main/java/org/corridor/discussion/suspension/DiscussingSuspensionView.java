package org.corridor.discussion.suspension;

import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A suspension as moderators see it.
 *
 * @param comment what it was decided on; who wrote it is said where the comment is shown
 */
public record DiscussingSuspensionView(
        UUID id,
        long version,
        @Nullable UUID comment,
        String rule,
        String reason,
        Instant since,
        Instant until,
        boolean holds)
        implements Versioned {}
