package org.corridor.campaign.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody has an address for a calendar of their own. What it is nobody can tell any more.
 *
 * @param madeAt absent where there is none
 */
public record CalendarKeyView(@Nullable Instant madeAt) {}
