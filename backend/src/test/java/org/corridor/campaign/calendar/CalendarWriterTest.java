package org.corridor.campaign.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.property.Status;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.corridor.campaign.event.CalendarEvent;
import org.corridor.campaign.event.EventKind;
import org.corridor.campaign.event.EventState;
import org.corridor.campaign.event.EventTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarWriterTest {
    private static final Instant CHANGED = Instant.parse("2026-11-01T08:00:00Z");
    private static final String HOSTILE = "Wages; owed, now \\ back\n\"today\" 中文 \uD83D\uDE00";

    /** This library takes a day as one piece, so the days of the change are read by another: see calendar.test.ts. */
    @ParameterizedTest
    @ValueSource(strings = {"2027-03-27", "2027-03-29", "2027-07-01", "2027-10-30", "2027-11-01"})
    void anotherLibraryReadsTheSameMomentOnBothSidesOfSummerTime(String day) {
        var time = zurich(day, "14:00", "15:30");
        var read = read(event(time, EventState.PUBLISHED));
        assertThat(read.getDateStart().getValue().toInstant())
                .isEqualTo(time.begins().toInstant());
        assertThat(read.getDateEnd().getValue().toInstant())
                .isEqualTo(time.ends().toInstant());
    }

    /** The sample lies where the web app's tests read it with the parser of a real calendar program. */
    @Test
    void theSampleThatThunderbirdsParserReadsIsWhatIsWritten() throws IOException {
        var events = Stream.of("2027-03-28 14:00", "2027-10-31 02:30", "2027-10-31 14:00")
                .map(moment -> moment.split(" "))
                .map(moment -> event(zurich(moment[0], moment[1], null), EventState.PUBLISHED))
                .toList();
        var sample = Path.of("../webapp/src/features/campaign/calendar.sample.ics");
        assertThat(new CalendarWriter("https://corridor.example", "fr").write(events))
                .isEqualToNormalizingNewlines(Files.readString(sample));
    }

    private static EventTime zurich(String day, String from, @Nullable String until) {
        return new EventTime(
                LocalDate.parse(day),
                LocalTime.parse(from),
                null,
                until == null ? null : LocalTime.parse(until),
                "Europe/Zurich");
    }

    @Test
    void anEventThatLastsAcrossTheChangeEndsByTheNewClock() {
        var time = new EventTime(
                LocalDate.of(2027, 10, 30),
                LocalTime.of(22, 0),
                LocalDate.of(2027, 10, 31),
                LocalTime.of(6, 0),
                "Europe/Zurich");
        var text = text(event(time, EventState.PUBLISHED));
        assertThat(text).contains("DTSTART:20270328T020000", "DTSTART:20271031T030000");
        assertThat(Duration.between(
                        parsed(text).getDateStart().getValue().toInstant(),
                        parsed(text).getDateEnd().getValue().toInstant()))
                .isEqualTo(Duration.ofHours(9));
    }

    @Test
    void everyZoneOfTheWorldIsDescribedSoThatNobodyNeedsToKnowIt() throws Exception {
        for (var zone : ZoneId.getAvailableZoneIds()) {
            var time = new EventTime(LocalDate.of(2027, 7, 4), LocalTime.of(9, 0), null, null, zone);
            if (!zone.contains("/") || zone.startsWith("Etc/") || zone.startsWith("SystemV/")) {
                continue;
            }
            var nameless = text(event(time, EventState.PUBLISHED)).replace(zone, "Somewhere/Unknown");
            var described =
                    new CalendarBuilder().build(new StringReader(nameless)).<VTimeZone>getComponent("VTIMEZONE");
            var observance = Objects.requireNonNull(described.orElseThrow().getApplicableObservance(time.begins()));
            assertThat(observance.getRequiredProperty("TZOFFSETTO").getValue())
                    .as(zone)
                    .isEqualTo(
                            time.begins().getOffset().getId().replace(":", "").replace("Z", "+0000"));
        }
    }

    @Test
    void wholeDaysAreDaysAndTheEndIsTheDayAfter() {
        var time = new EventTime(LocalDate.of(2027, 5, 4), null, LocalDate.of(2027, 5, 5), null, "Europe/Zurich");
        assertThat(text(event(time, EventState.PUBLISHED)))
                .contains("DTSTART;VALUE=DATE:20270504", "DTEND;VALUE=DATE:20270506")
                .doesNotContain("VTIMEZONE");
    }

    @Test
    void whatPeopleWriteComesThroughWhole() {
        var time = new EventTime(LocalDate.of(2027, 5, 4), null, null, null, "UTC");
        var event = new CalendarEvent(
                UUID.randomUUID(),
                4,
                EventKind.WEBINAR,
                EventState.PUBLISHED,
                time,
                HOSTILE,
                HOSTILE.repeat(20),
                HOSTILE,
                "https://meet.example.org/a",
                "/events/7",
                null,
                null,
                CHANGED);
        var text = text(event);
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        var read = parsed(text);
        assertThat(read.getSummary().getValue()).isEqualTo(HOSTILE);
        assertThat(read.getDescription().getValue())
                .isEqualTo(
                        HOSTILE.repeat(20) + "\n\nhttps://meet.example.org/a\n\nhttps://corridor.example/fr/events/7");
        assertThat(read.getUrl().getValue()).isEqualTo("https://corridor.example/fr/events/7");
        assertThat(read.getSequence().getValue()).isEqualTo(4);
    }

    @Test
    void whatIsCancelledStaysAndSaysSo() {
        var time = new EventTime(LocalDate.of(2027, 5, 4), null, null, null, "UTC");
        var read = read(event(time, EventState.CANCELLED));
        assertThat(read.getStatus()).isEqualTo(Status.cancelled());
        assertThat(read.getSummary().getValue()).isEqualTo("Annulé : Title");
    }

    @Test
    void theLibraryThatWritesFindsNothingWrongEither() throws Exception {
        var time = new EventTime(LocalDate.of(2027, 3, 28), LocalTime.of(14, 0), null, null, "Europe/Zurich");
        var calendar = new CalendarBuilder().build(new StringReader(text(event(time, EventState.PUBLISHED))));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(text(event(time, EventState.PUBLISHED))).contains("\r\n").doesNotContain("VALARM");
    }

    private static CalendarEvent event(EventTime time, EventState state) {
        return new CalendarEvent(
                UUID.fromString("6d9a1f4e-2f0f-4b6f-8f53-0d1f2a3b4c5d"),
                1,
                EventKind.MEETING,
                state,
                time,
                "Title",
                "Text",
                "Geneva",
                null,
                "/events/7",
                null,
                state == EventState.CANCELLED ? "No hall" : null,
                CHANGED);
    }

    private static String text(CalendarEvent event) {
        return new CalendarWriter("https://corridor.example", "fr").write(List.of(event));
    }

    private static VEvent read(CalendarEvent event) {
        return parsed(text(event));
    }

    private static VEvent parsed(String text) {
        var parsed = Biweekly.parse(text);
        var warnings = new ArrayList<List<ParseWarning>>();
        var calendar = parsed.warnings(warnings).first();
        assertThat(warnings).allSatisfy(found -> assertThat(found).isEmpty());
        return calendar.getEvents().getFirst();
    }
}
