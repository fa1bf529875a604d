package org.corridor.campaign.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.campaign.event.PublishedEventRepository.Onlook;
import org.corridor.platform.subject.Viewer;
import org.jspecify.annotations.Nullable;

/** What calendars ask for. Each method is one transaction. */
@Dependent
@Transactional
public class EventCalendarService {
    private static final int MOST = 1000;
    private static final Duration BACK = Duration.ofDays(366);

    private final PublishedEventRepository published;
    private final RegistrationReader registrations;
    private final InstantSource clock;

    @Inject
    EventCalendarService(PublishedEventRepository published, RegistrationReader registrations, InstantSource clock) {
        this.published = published;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** What this viewer may read, from a year ago on, perhaps of one kind only, by the word for it. */
    public List<CalendarEvent> list(Viewer viewer, Optional<String> kind, String language) {
        var own = viewer.person().map(registrations::inForce).orElse(Map.of());
        return published.since(clock.instant().minus(BACK), kind.map(EventKind::of), new Onlook(viewer, MOST)).stream()
                .map(event -> CalendarEvent.of(event, state(own.get(event.id)), language))
                .toList();
    }

    /** One event that is open to everybody. */
    public Optional<CalendarEvent> one(long number, String language) {
        return published.numbered(number, Viewer.anyone()).map(event -> CalendarEvent.of(event, null, language));
    }

    private static @Nullable RegistrationState state(@Nullable Registration registration) {
        return registration == null ? null : registration.state;
    }
}
