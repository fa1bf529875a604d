package org.corridor.survey.device;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A device as its owner and their coordinators see it. What its token is nobody can tell any more. */
public record DeviceView(
        UUID id,
        long version,
        String name,
        DeviceOwner owner,
        Instant madeAt,
        @Nullable LocalDate lastUsedOn,
        @Nullable Instant revokedAt)
        implements Versioned {}
