package org.corridor.platform.journal;

import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** A line of the journal as others see it. */
public record JournalEntry(
        long id,
        Instant at,
        @Nullable UUID actor,
        String act,
        SubjectRef subject,
        @Nullable String detail) {}
