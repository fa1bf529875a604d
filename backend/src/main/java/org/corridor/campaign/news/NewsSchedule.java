package org.corridor.campaign.news;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** When an item shall go out by itself. */
public record NewsSchedule(@NotNull Instant at) {}
