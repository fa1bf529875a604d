package org.corridor.campaign.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands on the list of an event, for themselves.
 *
 * @param position how many stand before them in the line, and they; absent for who has a place
 */
public record RegistrationView(
        RegistrationState state,
        @Nullable Long position,
        Instant registeredAt,
        boolean remindDay,
        boolean remindHour) {}
