package org.corridor.campaign.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of the events: of those to come the next first, of a year's the last first.
 *
 * @param next what to send as {@code after} for the following part; absent on the last
 * @param years of what is over
 */
public record EventList(List<EventSummary> items, @Nullable String next, List<EventYear> years) {}
