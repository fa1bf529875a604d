package org.corridor.account.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal.
 *
 * @param actor absent for what the system did by itself, and where whoever acted is not named
 * @param unnamed whether whoever acted is named on demand alone
 */
public record JournalLineView(
        long id,
        Instant at,
        @Nullable JournalActor actor,
        boolean unnamed,
        String act,
        JournalSubject subject,
        @Nullable String detail) {}
