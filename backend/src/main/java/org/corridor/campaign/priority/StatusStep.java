package org.corridor.campaign.priority;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a priority reached a status.
 *
 * @param note what there is to say about it
 */
public record StatusStep(
        PriorityStatus status, Instant at, @Nullable String note) {}
