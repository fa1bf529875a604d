package org.corridor.campaign.event;

import org.jspecify.annotations.Nullable;

/** When and where people meet. */
record EventMeeting(
        EventTime time, @Nullable String place, @Nullable String link) {}
