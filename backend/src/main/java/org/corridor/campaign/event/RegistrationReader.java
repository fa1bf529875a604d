package org.corridor.campaign.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.platform.subject.Viewer;

/** Puts together what somebody reads of their own registrations. */
@Dependent
class RegistrationReader {
    private final RegistrationRepository registrations;
    private final PublishedEventRepository events;
    private final InstantSource clock;

    @Inject
    RegistrationReader(RegistrationRepository registrations, PublishedEventRepository events, InstantSource clock) {
        this.registrations = registrations;
        this.events = events;
        this.clock = clock;
    }

    /** Theirs, if they are on the list. */
    Optional<Registration> find(CampaignEvent event, Viewer viewer) {
        return viewer.person()
                .flatMap(person -> registrations.find(event.id, person))
                .filter(Registration::inForce);
    }

    RegistrationView view(Registration registration) {
        return new RegistrationView(
                registration.state,
                registration.state == RegistrationState.WAITING ? registrations.position(registration) : null,
                registration.registeredAt,
                registration.remindDay,
                registration.remindHour);
    }

    /** What is still to come, the next first. */
    List<MyEvent> mine(UUID person, Viewer viewer, String language) {
        var own = inForce(person);
        return events.all(own.keySet()).stream()
                .filter(event -> EventReaders.mayRead(event, viewer) && event.endsAt.isAfter(clock.instant()))
                .sorted(Comparator.comparing(event -> event.beginsAt))
                .map(event ->
                        new MyEvent(EventSummary.of(event, language), view(Objects.requireNonNull(own.get(event.id)))))
                .toList();
    }

    /** The registrations of somebody that hold, by event. */
    Map<UUID, Registration> inForce(UUID person) {
        return registrations.by(person).stream()
                .filter(Registration::inForce)
                .collect(Collectors.toMap(registration -> registration.eventId, Function.identity()));
    }
}
