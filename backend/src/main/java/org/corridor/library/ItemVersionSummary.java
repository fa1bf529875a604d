package org.corridor.library;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version in the list of an item's versions. */
public record ItemVersionSummary(
        long version, Instant at, @Nullable UUID by, String title) {}
