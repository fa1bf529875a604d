package org.corridor.campaign.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.corridor.account.CurrentPerson;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;

/** What people do who come to an event. Each method is one transaction. */
@Dependent
@Transactional
class RegistrationService {
    private final EventRepository events;
    private final RegistrationRepository registrations;
    private final RegistrationReader reader;
    private final Seats seats;
    private final CurrentPerson current;
    private final InstantSource clock;

    @Inject
    RegistrationService(
            EventRepository events,
            RegistrationRepository registrations,
            RegistrationReader reader,
            Seats seats,
            CurrentPerson current,
            InstantSource clock) {
        this.events = events;
        this.registrations = registrations;
        this.reader = reader;
        this.seats = seats;
        this.current = current;
        this.clock = clock;
    }

    /** Puts the caller on the list. Said twice it answers the same, and takes over the later wish for reminders. */
    RegistrationView register(UUID id, RegistrationDraft draft) {
        var event = held(id);
        var person = current.id();
        var registration = registrations.find(id, person).orElseGet(() -> new Registration(event, person));
        if (!registration.inForce()) {
            refuseClosed(event);
            registration.join(seats.free(event), registrations.nextTurn(), clock.instant());
        }
        registration.remind(draft);
        return reader.view(registrations.save(registration));
    }

    /** Takes the caller off the list, and lets the next one have the place. Said twice it is the same. */
    void giveUp(UUID id) {
        var event = held(id);
        registrations.find(id, current.id()).filter(Registration::inForce).ifPresent(registration -> {
            if (!clock.instant().isBefore(event.endsAt)) {
                throw new Refused(new RuleBroken("event-over", "This event is over."));
            }
            registration.giveUp();
            registrations.save(registration);
            seats.fill(event);
        });
    }

    /** What the caller is on the list of and is still to come. */
    List<MyEvent> mine(String language) {
        return reader.mine(current.id(), current.viewer(), language);
    }

    private CampaignEvent held(UUID id) {
        var event = events.hold(id);
        if (!EventReaders.mayRead(event, current.viewer())) {
            throw EventRepository.missing(id);
        }
        return event;
    }

    private void refuseClosed(CampaignEvent event) {
        if (!event.takesRegistrations) {
            throw new Refused(new RuleBroken("registration-none", "This event keeps no list: simply come."));
        }
        if (event.state == EventState.CANCELLED) {
            throw new Refused(new RuleBroken("event-cancelled", "This event is cancelled."));
        }
        if (!event.registering(clock.instant())) {
            throw new Refused(new RuleBroken("registration-closed", "The list of this event is closed."));
        }
    }
}
