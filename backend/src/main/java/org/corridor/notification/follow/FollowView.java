package org.corridor.notification.follow;

import java.util.UUID;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * How closely somebody follows a place.
 *
 * @param kind absent for everything
 * @param id absent for all of a kind
 * @param level what they said about this very place; absent where they said nothing
 * @param inForce the level that holds here, said here or further out
 */
public record FollowView(
        @Nullable String kind,
        @Nullable UUID id,
        long version,
        @Nullable FollowLevel level,
        FollowLevel inForce) implements Versioned {}
