package org.corridor.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days by which people everywhere keep the same deadline: a day is over when it is over everywhere on earth. */
public final class Days {
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    private Days() {}

    /** Whether a day is over. */
    public static boolean over(LocalDate day, Instant now) {
        return day.isBefore(notOver(now));
    }

    /** The earliest day that is not over. */
    public static LocalDate notOver(Instant now) {
        return LocalDate.ofInstant(now, LAST);
    }
}
