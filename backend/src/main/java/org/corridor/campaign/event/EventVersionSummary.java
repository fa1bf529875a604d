package org.corridor.campaign.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That there is a version, and what it was.
 *
 * @param by who made it; nobody where the system did
 */
public record EventVersionSummary(
        long version, Instant at, @Nullable UUID by, EventState state, String title) {}
