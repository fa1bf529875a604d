package org.corridor.discussion.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log that members can read.
 *
 * @param act {@code hidden}, {@code shown}, {@code moved}, {@code locked}, {@code unlocked}, {@code suspended}, {@code lifted},
 *     {@code struck} or {@code kept}
 * @param rule the rule of the house it was done for
 * @param title of what is discussed, where this reader may see it
 * @param until when a suspension ends
 */
public record ModerationLogEntry(
        long id,
        Instant at,
        String act,
        @Nullable String rule,
        @Nullable String title,
        @Nullable String address,
        @Nullable Long comment,
        @Nullable Instant until) {}
