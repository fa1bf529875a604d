package org.corridor.campaign.event;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How the list of an event stands.
 *
 * @param open whether people may put themselves on it now
 * @param closes when it closes, by the clock of the place
 * @param places how many there are; absent where everybody has one
 * @param free how many are left; absent where everybody has one
 * @param waiting how many wait for one
 */
public record EventSeats(
        boolean open,
        LocalDateTime closes,
        @Nullable Integer places,
        @Nullable Long free,
        long waiting) {
    static @Nullable EventSeats of(CampaignEvent event, SeatCount count, Instant now) {
        if (!event.takesRegistrations) {
            return null;
        }
        var free = event.places == null ? null : (Long) Math.max(0, event.places - count.registered());
        return new EventSeats(
                event.registering(now),
                LocalDateTime.ofInstant(event.closes(), event.time.place()),
                event.places,
                free,
                count.waiting());
    }
}
