package org.corridor.campaign.event;

import java.time.Duration;

/** A letter before an event begins. */
enum Reminder {
    /** Not for who was reminded of this beginning, nor for who got the place within the last day. */
    DAY(
            Duration.ofDays(1),
            " and r.remindDay = true and (r.dayToldFor is null or r.dayToldFor <> e.beginsAt)"
                    + " and r.placedAt <= e.beginsAt - 1 day"),
    /** Only where there is an hour to speak of. */
    HOUR(
            Duration.ofHours(1),
            " and r.remindHour = true and (r.hourToldFor is null or r.hourToldFor <> e.beginsAt)"
                    + " and e.time.from is not null and r.placedAt <= e.beginsAt - 1 hour");

    final Duration before;
    final String which;

    Reminder(Duration before, String which) {
        this.before = before;
        this.which = which;
    }
}
