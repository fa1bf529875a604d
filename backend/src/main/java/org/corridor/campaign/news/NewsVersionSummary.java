package org.corridor.campaign.news;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version in the list of a news item's versions. */
public record NewsVersionSummary(
        long version, Instant at, @Nullable UUID by, NewsState state, String title) {}
