package org.corridor.site.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.corridor.account.organisation.Constituency;
import org.corridor.campaign.event.EventAttendance;
import org.corridor.campaign.event.EventCommitment;
import org.corridor.campaign.event.EventKind;
import org.corridor.campaign.event.EventList;
import org.corridor.campaign.event.EventOutcomeView;
import org.corridor.campaign.event.EventSeats;
import org.corridor.campaign.event.EventState;
import org.corridor.campaign.event.EventSummary;
import org.corridor.campaign.event.EventTime;
import org.corridor.campaign.event.EventView;
import org.corridor.campaign.event.EventVisibility;
import org.corridor.campaign.event.EventYear;
import org.corridor.platform.text.Markdown;

/** Events as a page might have to show them. */
final class EventSamples {
    private static final Instant THEN = Instant.parse("2026-12-10T07:15:00Z");
    private static final EventTime TIME = new EventTime(
            LocalDate.of(2026, 12, 10), LocalTime.of(13, 0), null, LocalTime.of(14, 30), "Asia/Kathmandu");

    private EventSamples() {}

    static EventFacts facts() {
        return new EventFacts(Samples.facts());
    }

    static EventSummary summary(String title, String text) {
        return new EventSummary(
                UUID.randomUUID(),
                7,
                EventKind.WEBINAR,
                EventState.CANCELLED,
                EventVisibility.PUBLIC,
                TIME,
                THEN,
                THEN,
                "+05:45",
                text,
                true,
                "en",
                title,
                text,
                THEN);
    }

    static EventList list(String title, String text) {
        return new EventList(List.of(summary(title, text)), "next", List.of(new EventYear(2025, 3)));
    }

    /** Everything that can stand on an event's page stands on it. */
    static EventView view(String title, String text) {
        var promise = new EventCommitment(title, text, LocalDate.of(2027, 1, 1));
        var outcome = new EventOutcomeView(
                Markdown.html(text), List.of(new EventAttendance(Constituency.WORKERS, 4)), List.of(promise));
        var seats = new EventSeats(true, LocalDateTime.of(2026, 12, 9, 18, 0), 60, 0L, 3);
        return new EventView(
                UUID.randomUUID(),
                7,
                3,
                EventKind.WEBINAR,
                EventState.PUBLISHED,
                EventVisibility.PUBLIC,
                TIME,
                THEN,
                THEN,
                "+05:45",
                true,
                text,
                "https://meet.example.org/a",
                false,
                seats,
                null,
                "en",
                "en",
                false,
                List.of("en", "fr"),
                title,
                text,
                text,
                Markdown.html(text),
                null,
                outcome,
                THEN);
    }
}
