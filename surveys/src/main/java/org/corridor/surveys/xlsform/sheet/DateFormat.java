package org.corridor.surveys.xlsform.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Spreadsheets keep dates as numbers of days and only their format tells them from other numbers. */
final class DateFormat {
    /** Day 0, such that every day since March 1900 comes out right. */
    private static final LocalDate BEGINNING = LocalDate.of(1899, 12, 30);

    /** Day 0 of workbooks that were made on old Macintoshes. */
    private static final LocalDate BEGINNING_1904 = LocalDate.of(1904, 1, 1);

    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final long LAST_DAY = 2_958_465;

    private DateFormat() {}

    /** Whether a format shows a date or a time. */
    static boolean isDate(@Nullable String format) {
        return has(format, "ymdhs");
    }

    /** As forms write dates and times: 2026-11-22, 08:30:00, or both. */
    static String text(String raw, @Nullable String format, boolean since1904) {
        BigDecimal days;
        try {
            days = new BigDecimal(raw);
        } catch (NumberFormatException e) {
            return raw;
        }
        if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return raw;
        }
        var beginning = since1904 ? BEGINNING_1904 : BEGINNING;
        var whole = days.setScale(0, RoundingMode.FLOOR);
        var second = days.subtract(whole)
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        var moment = LocalDateTime.of(beginning.plusDays(whole.longValue()), LocalTime.MIDNIGHT)
                .plusSeconds(second);
        if (!has(format, "yd")) {
            return moment.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME);
        }
        return has(format, "hs")
                ? moment.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                : moment.toLocalDate().toString();
    }

    /** Whether one of the letters stands in a format outside quotation marks and brackets. */
    private static boolean has(@Nullable String format, String letters) {
        if (format == null || format.equalsIgnoreCase("general")) {
            return false;
        }
        var bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }
}
