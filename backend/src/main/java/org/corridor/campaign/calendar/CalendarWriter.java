package org.corridor.campaign.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;
import org.corridor.campaign.event.CalendarEvent;
import org.corridor.campaign.event.EventKind;
import org.corridor.campaign.event.EventState;
import org.corridor.campaign.event.EventTime;
import org.corridor.campaign.event.RegistrationState;
import org.corridor.platform.mail.LetterTexts;

/** Writes events in the form of RFC 5545. The same events always make the same text: no moment of writing stands in it. */
final class CalendarWriter {
    private static final LetterTexts TEXTS = new LetterTexts("org.corridor.campaign.calendar.calendar");

    /** Lines are left whole at first: the library counts letters, and a line is measured in octets. */
    private static final int WHOLE = Integer.MAX_VALUE / 2;

    private final String origin;
    private final String language;

    CalendarWriter(String origin, String language) {
        this.origin = origin;
        this.language = language;
    }

    String write(List<CalendarEvent> events) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Corridor//Corridor//EN"));
        calendar.add(new Version(new ParameterList(), Version.VALUE_2_0));
        calendar.add(new CalScale(CalScale.VALUE_GREGORIAN));
        calendar.add(new Name(text("name")));
        calendar.add(new XProperty("X-WR-CALNAME", text("name")));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(6)));
        ZoneWriter.zones(events.stream().map(CalendarEvent::time).toList()).forEach(calendar::add);
        events.forEach(event -> calendar.add(event(event)));
        var out = new StringWriter();
        try {
            new CalendarOutputter(false, WHOLE).output(calendar, out);
        } catch (IOException broken) {
            throw new UncheckedIOException("A calendar is written to memory, which never fails.", broken);
        }
        return Folding.fold(out.toString());
    }

    private VEvent event(CalendarEvent event) {
        var page = origin + (language.equals("en") ? "" : "/" + language) + event.path();
        var written = new VEvent(false);
        written.add(new Uid(event.id() + "@corridor"));
        written.add(new DtStamp(event.updatedAt()));
        written.add(new LastModified(event.updatedAt()));
        written.add(new Sequence(Math.toIntExact(event.version())));
        addTime(written, event.time());
        written.add(new Summary(title(event)));
        written.add(new Description(description(event, page)));
        written.add(new Url(URI.create(page)));
        var where = event.place() == null ? event.link() : event.place();
        if (where != null) {
            written.add(new Location(where));
        }
        written.add(new Categories(event.kind().word().toUpperCase(Locale.ROOT)));
        written.add(new Status(event.state() == EventState.CANCELLED ? "CANCELLED" : "CONFIRMED"));
        written.add(new Transp(busy(event) ? "OPAQUE" : "TRANSPARENT"));
        return written;
    }

    /** It takes up the time of who has a place and of nobody else. */
    private static boolean busy(CalendarEvent event) {
        return event.registration() == RegistrationState.REGISTERED && event.state() == EventState.PUBLISHED;
    }

    private static void addTime(VEvent written, EventTime time) {
        if (time.wholeDay()) {
            written.add(new DtStart<>(time.firstDay()));
            written.add(new DtEnd<>(time.closing().plusDays(1)));
            return;
        }
        written.add(new DtStart<>(plain(time.begins())));
        if (time.until() != null) {
            written.add(new DtEnd<>(plain(time.ends())));
        }
    }

    /** A time that comes twice, as clocks go back, is said in universal time: programs differ on which of the two is meant. */
    private static Temporal plain(ZonedDateTime moment) {
        var twice = moment.getZone()
                        .getRules()
                        .getValidOffsets(moment.toLocalDateTime())
                        .size()
                > 1;
        return twice ? moment.toInstant() : moment;
    }

    private String title(CalendarEvent event) {
        var pattern = event.state() == EventState.CANCELLED
                ? "cancelled"
                : event.kind() == EventKind.DEADLINE ? "deadline" : "plain";
        return TEXTS.filled(language, pattern, Map.of("title", event.title()));
    }

    /** What it is about, and every way to it: many programs show nothing else. */
    private String description(CalendarEvent event, String page) {
        var lines = new ArrayList<String>();
        if (event.cancelledBecause() != null) {
            lines.add(TEXTS.filled(language, "because", Map.of("reason", event.cancelledBecause())));
        }
        if (event.registration() != null) {
            lines.add(text(event.registration() == RegistrationState.REGISTERED ? "placed" : "waiting"));
        }
        lines.add(event.text());
        if (event.link() != null) {
            lines.add(event.link());
        }
        lines.add(page);
        return String.join("\n\n", lines);
    }

    private String text(String key) {
        return TEXTS.text(language, key);
    }
}
