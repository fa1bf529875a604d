package org.corridor.notification.follow;

import jakarta.validation.constraints.NotNull;

/** How closely somebody wants to follow a place. */
public record FollowDraft(@NotNull FollowLevel level) {}
