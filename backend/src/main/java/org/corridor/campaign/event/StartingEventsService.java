package org.corridor.campaign.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.persistence.Once;

/** Writes the first events, all of them in one transaction, and works out anew what the times of others come to. */
@Dependent
@Transactional
class StartingEventsService {
    private static final String NAME = "campaign-starting-events";

    private final EventRepository events;
    private final EventService service;
    private final Journal journal;
    private final Once once;
    private final InstantSource clock;

    @Inject
    StartingEventsService(
            EventRepository events, EventService service, Journal journal, Once once, InstantSource clock) {
        this.events = events;
        this.service = service;
        this.journal = journal;
        this.once = once;
        this.clock = clock;
    }

    void loadOnce(List<EventDraft> starting) {
        if (once.first(NAME)) {
            starting.forEach(this::add);
        }
        service.settle();
    }

    private void add(EventDraft draft) {
        var event = new CampaignEvent(events.nextNumber(), draft, clock.instant());
        event.publish(clock.instant());
        events.save(event);
        journal.write("published", event.ref(), NAME);
    }
}
