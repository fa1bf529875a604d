package org.corridor.campaign.event;

import org.jspecify.annotations.Nullable;

/**
 * Whether somebody came.
 *
 * @param attended absent to take a mark back
 */
public record AttendanceDraft(@Nullable Boolean attended) {}
