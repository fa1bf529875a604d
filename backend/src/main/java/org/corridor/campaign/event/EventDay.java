package org.corridor.campaign.event;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** An event's time in words, for letters and calendars: by the clock of the place, and which clock that is. */
final class EventDay {
    private EventDay() {}

    static String told(EventTime time, String language) {
        var locale = Locale.forLanguageTag(
                language.equals("en") ? "en-GB" : language.equals("ar") ? "ar-u-nu-latn" : language);
        var days = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).localizedBy(locale);
        var first = days.format(time.firstDay());
        var last = time.closing().equals(time.firstDay()) ? "" : days.format(time.closing());
        if (time.from() == null) {
            return last.isEmpty() ? first : first + " – " + last;
        }
        var end = time.until() == null ? "" : "–" + (last.isEmpty() ? "" : last + " ") + time.until();
        return "%s, %s%s (%s, UTC%s)"
                .formatted(
                        first,
                        time.from(),
                        end,
                        time.zone(),
                        time.begins().getOffset().getId().replace("Z", "+00:00"));
    }
}
