package org.corridor.account.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal.
 *
 * @param actor absent for what the system did by itself
 */
public record JournalLineView(
        long id,
        Instant at,
        @Nullable JournalActor actor,
        String act,
        JournalSubject subject,
        @Nullable String detail) {}
