package org.corridor.campaign.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.corridor.campaign.event.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * Describes the time zones of events, change by change, from the same rules by which their times are understood. A program
 * that knows the zone by its name may do without; one that does not needs nothing else.
 */
final class ZoneWriter {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);

    private static final int SECONDS_OF_A_MINUTE = 60;

    private ZoneWriter() {}

    /** Each zone once, as far as these times reach. Whole days are the same in every zone and need none. */
    static List<VTimeZone> zones(Collection<EventTime> times) {
        var reach = new TreeMap<String, Reach>();
        times.stream()
                .filter(time -> !time.wholeDay() && !time.zone().equals("UTC"))
                .forEach(time -> reach.merge(time.zone(), Reach.of(time), Reach::with));
        return reach.entrySet().stream()
                .map(zone -> described(ZoneId.of(zone.getKey()), zone.getValue()))
                .toList();
    }

    /** From when to when a zone must be known. */
    private record Reach(Instant from, Instant until) {
        static Reach of(EventTime time) {
            return new Reach(time.begins().toInstant(), time.ends().toInstant());
        }

        Reach with(Reach other) {
            return new Reach(
                    from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
        }
    }

    private static VTimeZone described(ZoneId zone, Reach reach) {
        var described = new VTimeZone();
        described.add(new TzId(zone.getId()));
        var rules = zone.getRules();
        // the second a change happens in belongs to what follows it
        var latest = before(rules, reach.from().plusNanos(1));
        // one change more, because some programs understand summer time only beside the other
        var first = latest == null ? null : before(rules, latest.getInstant());
        var change = first == null ? latest : first;
        if (change == null) {
            described.add(observance(zone, ALWAYS, rules.getOffset(reach.from()), reach.from()));
            change = rules.nextTransition(reach.from());
        }
        for (;
                change != null && !change.getInstant().isAfter(reach.until());
                change = rules.nextTransition(change.getInstant())) {
            described.add(observance(zone, change.getDateTimeBefore(), change.getOffsetBefore(), change.getInstant()));
        }
        return described;
    }

    /** The last change before a moment, unless it ended the time of sundials, whose seconds nobody reads. */
    private static @Nullable ZoneOffsetTransition before(ZoneRules rules, Instant moment) {
        var change = rules.previousTransition(moment);
        return change == null || change.getOffsetBefore().getTotalSeconds() % SECONDS_OF_A_MINUTE != 0 ? null : change;
    }

    /** What holds from a moment on, said by the clock as it went before. */
    private static Observance observance(ZoneId zone, LocalDateTime onset, ZoneOffset before, Instant moment) {
        Observance observance = zone.getRules().isDaylightSavings(moment) ? new Daylight() : new Standard();
        observance.add(new DtStart<>(onset));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(zone.getRules().getOffset(moment)));
        observance.add(new TzName(NAME.format(moment.atZone(zone))));
        return observance;
    }
}
