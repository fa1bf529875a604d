package org.corridor.account.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To what something was done.
 *
 * @param title as it reads now; absent for what has no page of its own, or is no more
 * @param address of its page
 */
public record JournalSubject(
        String kind,
        UUID id,
        @Nullable String title,
        @Nullable String address) {}
