package org.corridor.campaign.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The places of an event and the line before them. Whoever calls it holds the event. */
@Dependent
class Seats {
    private final RegistrationRepository registrations;
    private final EventNews news;
    private final InstantSource clock;

    @Inject
    Seats(RegistrationRepository registrations, EventNews news, InstantSource clock) {
        this.registrations = registrations;
        this.news = news;
        this.clock = clock;
    }

    Map<UUID, SeatCount> counts(Collection<CampaignEvent> events) {
        return registrations.counts(events.stream().map(event -> event.id).toList());
    }

    SeatCount count(CampaignEvent event) {
        return registrations.counts(List.of(event.id)).getOrDefault(event.id, SeatCount.NONE);
    }

    /** Whether whoever comes now gets a place: one is free, and nobody stands in line for it. */
    boolean free(CampaignEvent event) {
        var count = count(event);
        return event.places == null || (count.registered() < event.places && count.waiting() == 0);
    }

    /** Lets those who wait longest have the places that are free, and tells them. */
    void fill(CampaignEvent event) {
        var now = clock.instant();
        if (event.state != EventState.PUBLISHED || !now.isBefore(event.endsAt)) {
            return;
        }
        var count = count(event);
        var free = event.places == null ? count.waiting() : event.places - count.registered();
        if (free > 0) {
            for (var next : registrations.next(event.id, Math.toIntExact(Math.min(free, count.waiting())))) {
                next.place(now);
                registrations.save(next);
                news.tellMovedUp(event, next);
            }
        }
    }
}
