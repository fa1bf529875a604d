package org.corridor.campaign.priority;

import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.http.Versioned;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as one reads it.
 *
 * @param title as it read when it was cited
 * @param currentTitle as it reads now
 * @param address of its page
 * @param gone whether it is not there any more, for this reader
 */
public record EvidenceView(
        UUID id,
        long version,
        SubjectRef subject,
        EvidenceStance stance,
        @Nullable String note,
        String title,
        @Nullable String currentTitle,
        @Nullable String address,
        boolean gone,
        Instant citedAt)
        implements Versioned {}
