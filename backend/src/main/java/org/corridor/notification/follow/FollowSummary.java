package org.corridor.notification.follow;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in the list of what somebody follows.
 *
 * @param title of the one thing, as it reads now; absent for all of a kind and for everything
 * @param address of its page, without language prefix
 */
public record FollowSummary(
        @Nullable String kind,
        @Nullable UUID id,
        long version,
        FollowLevel level,
        @Nullable String title,
        @Nullable String address) {}
