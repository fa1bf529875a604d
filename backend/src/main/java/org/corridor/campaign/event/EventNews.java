package org.corridor.campaign.event;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.corridor.platform.journal.CurrentActor;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.subject.Happening;
import org.jspecify.annotations.Nullable;

/** Says what happened to an event: in the journal, to followers, and by mail to those who come. */
@Dependent
class EventNews {
    private final Journal journal;
    private final CurrentActor actor;
    private final Event<Happening> happenings;
    private final RegistrationRepository registrations;
    private final EventLetters letters;

    @Inject
    EventNews(
            Journal journal,
            CurrentActor actor,
            Event<Happening> happenings,
            RegistrationRepository registrations,
            EventLetters letters) {
        this.journal = journal;
        this.actor = actor;
        this.happenings = happenings;
        this.registrations = registrations;
        this.letters = letters;
    }

    void write(String act, CampaignEvent event, @Nullable String detail) {
        journal.write(act, event.ref(), detail);
    }

    void tell(CampaignEvent event, String what, String text) {
        happenings.fire(new Happening(event.ref(), what, actor.id().orElse(null), text, event.address(), Set.of()));
    }

    /** Another time, place or link: everybody on the list hears of it. */
    void tellMoved(CampaignEvent event) {
        letters.write(EventLetters.Letter.MOVED, event, inForce(event));
        tell(event, "rescheduled", "");
    }

    void tellCancelled(CampaignEvent event) {
        letters.write(EventLetters.Letter.CANCELLED, event, inForce(event));
        tell(event, "cancelled", event.cancelledBecause == null ? "" : event.cancelledBecause);
    }

    /** Somebody who waited has a place now. */
    void tellMovedUp(CampaignEvent event, Registration registration) {
        letters.write(EventLetters.Letter.MOVED_UP, event, List.of(registration));
    }

    private List<Registration> inForce(CampaignEvent event) {
        return registrations.inForce(event.id);
    }
}
