package org.corridor.campaign.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;

/** Reminds people of what they said they come to, each of a beginning once. */
@Dependent
@Transactional
class ReminderService {
    private static final int AT_ONCE = 50;

    private final RegistrationRepository registrations;
    private final EventRepository events;
    private final EventLetters letters;
    private final InstantSource clock;

    @Inject
    ReminderService(
            RegistrationRepository registrations, EventRepository events, EventLetters letters, InstantSource clock) {
        this.registrations = registrations;
        this.events = events;
        this.letters = letters;
        this.clock = clock;
    }

    /** One transaction's worth of letters; the later reminder first, for it makes the earlier one needless. */
    int remind() {
        var told = 0;
        for (var reminder : List.of(Reminder.HOUR, Reminder.DAY)) {
            for (var registration : registrations.due(reminder, clock.instant(), AT_ONCE)) {
                var event = events.get(registration.eventId);
                registration.told(reminder == Reminder.HOUR, event.beginsAt);
                registrations.save(registration);
                letters.write(EventLetters.Letter.REMINDER, event, List.of(registration));
                told++;
            }
        }
        return told;
    }
}
