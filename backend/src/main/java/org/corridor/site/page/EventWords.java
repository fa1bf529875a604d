package org.corridor.site.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.corridor.campaign.event.EventAttendance;
import org.corridor.campaign.event.EventKind;
import org.corridor.campaign.event.EventTime;
import org.corridor.site.text.Wording;
import org.jspecify.annotations.Nullable;

/** How events are spoken of: their kinds, their times, their places on the list. */
record EventWords(Wording w) {
    /** In the order in which a list offers them. */
    static final List<EventKind> KINDS = List.of(EventKind.values());

    String kind(EventKind kind) {
        return w.t("event.kind." + kind.word());
    }

    /** The heading of a list: what is to come, or a year's. */
    String title(@Nullable String year) {
        return year == null ? w.t("event.list.title") : w.t("event.list.ofYear", "year", year);
    }

    /** By the clock of the place: the day, or the days, and the hours. */
    String when(EventTime time) {
        var several = !time.closing().equals(time.firstDay());
        if (time.from() == null) {
            return several ? day(time.firstDay()) + " – " + day(time.closing()) : day(time.firstDay());
        }
        var first = day(time.firstDay()) + w.t("event.when.and") + time.from();
        if (time.until() == null) {
            return first;
        }
        return several
                ? first + " – " + day(time.closing()) + w.t("event.when.and") + time.until()
                : first + "–" + time.until();
    }

    String day(LocalDate day) {
        return w.t("event.when.day", Map.of("weekday", w.weekday(day), "day", w.day(day)));
    }

    String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + w.t("event.when.and") + moment.toLocalTime();
    }

    /** Whose clock that is. */
    String zone(EventTime time, String offset) {
        return w.t("event.when.zone", Map.of("zone", time.zone(), "offset", offset(offset)));
    }

    /** "UTC+5:45", "UTC+1", "UTC". */
    static String offset(String offset) {
        return "UTC" + offset.replace("Z", "").replaceFirst("^([+-])0", "$1").replaceFirst(":00$", "");
    }

    /** The moment it begins as machines read it: a day, or a time with its offset. */
    static String machine(EventTime time) {
        return time.wholeDay()
                ? time.firstDay().toString()
                : time.begins().toOffsetDateTime().toString();
    }

    String constituency(EventAttendance count) {
        return w.t("signature.constituency." + PriorityWords.word(count.constituency()));
    }
}
