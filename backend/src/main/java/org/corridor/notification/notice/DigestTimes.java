package org.corridor.notification.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.corridor.notification.preference.Rhythm;

/** When digests leave: every morning, or on Monday mornings. What happened before the latest such moment is due. */
record DigestTimes(LocalTime time, ZoneId zone) {
    private static final int QUIET_DAYS = 30;

    /** The latest moment at which a digest of this rhythm left. */
    Instant latest(Rhythm rhythm, Instant now) {
        var today = now.atZone(zone);
        var morning = today.with(time);
        var latest = morning.isAfter(today) ? today.minusDays(1).with(time) : morning;
        return (rhythm == Rhythm.WEEKLY ? monday(latest) : latest).toInstant();
    }

    private static ZonedDateTime monday(ZonedDateTime morning) {
        return morning.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Who was not here for a month is written to once a week at most. */
    static Rhythm rhythm(Rhythm chosen, Instant lastSeenAt, Instant now) {
        var quiet = lastSeenAt.plus(QUIET_DAYS, ChronoUnit.DAYS).isBefore(now);
        return quiet && chosen == Rhythm.DAILY ? Rhythm.WEEKLY : chosen;
    }
}
