package org.corridor.campaign.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.http.PageRequest.Place;
import org.jspecify.annotations.Nullable;

/** What editors do with events. Each method is one transaction. */
@Dependent
@Transactional
class EventService {
    private final EventRepository all;
    private final EventViews views;
    private final Seats seats;
    private final EventNews news;
    private final InstantSource clock;

    @Inject
    EventService(EventRepository all, EventViews views, Seats seats, EventNews news, InstantSource clock) {
        this.all = all;
        this.views = views;
        this.seats = seats;
        this.news = news;
        this.clock = clock;
    }

    EventRecord read(UUID id) {
        return EventRecord.of(all.get(id));
    }

    EventRecord readNumbered(long number) {
        return EventRecord.of(all.numbered(number));
    }

    Page<EventEntry> desk(Optional<EventState> state, PageRequest page) {
        var found = Page.of(
                all.desk(state, page.afterPlace(), page.limit() + 1),
                page.limit(),
                event -> Place.key(event.updatedAt, event.id));
        var counts = seats.counts(found.items());
        return found.map(event -> EventEntry.of(event, counts.getOrDefault(event.id, SeatCount.NONE)));
    }

    EventRecord draft(EventDraft draft) {
        return written("drafted", new CampaignEvent(all.nextNumber(), draft, clock.instant()));
    }

    /** Takes an editor's words. Who has a place is told of another time or place; a larger room lets people move up. */
    EventRecord revise(UUID id, long expectedVersion, EventDraft draft) {
        var event = all.get(id, expectedVersion);
        var before = event.meeting();
        event.revise(draft, clock.instant());
        var shown = written("revised", event);
        if (event.state == EventState.PUBLISHED) {
            seats.fill(event);
            if (!before.equals(event.meeting())) {
                news.tellMoved(event);
            }
        }
        return shown;
    }

    /** How a draft would look, without keeping it. */
    EventView preview(EventDraft draft, String language) {
        return views.preview(new CampaignEvent(0, draft, clock.instant()), language);
    }

    EventRecord publish(UUID id, long expectedVersion) {
        var event = all.get(id, expectedVersion);
        var first = event.publish(clock.instant());
        var shown = written("published", event);
        if (first) {
            news.tell(event, "published", event.wordings().ofOriginal().body());
        }
        return shown;
    }

    EventRecord cancel(UUID id, long expectedVersion, EventReason reason) {
        var event = all.get(id, expectedVersion);
        event.cancel(reason.reason(), clock.instant());
        var shown = written("cancelled", event, reason.reason());
        news.tellCancelled(event);
        return shown;
    }

    EventRecord withdraw(UUID id, long expectedVersion, EventReason reason) {
        var event = all.get(id, expectedVersion);
        event.withdraw(reason.reason(), clock.instant());
        return written("withdrawn", event, reason.reason());
    }

    EventRecord restore(UUID id, long expectedVersion) {
        var event = all.get(id, expectedVersion);
        event.restore(clock.instant());
        return written("restored", event);
    }

    EventRecord conclude(UUID id, long expectedVersion, EventOutcome outcome) {
        var event = all.get(id, expectedVersion);
        var first = event.outcome.isEmpty();
        event.conclude(outcome, clock.instant());
        var shown = written("concluded", event);
        if (first) {
            news.tell(event, "concluded", outcome.text());
        }
        return shown;
    }

    /** Works out anew what the times of coming events come to: rules of time zones change with the server's Java. */
    void settle() {
        all.notOver(clock.instant()).stream()
                .filter(CampaignEvent::settled)
                .forEach(event -> written("settled", event));
    }

    private EventRecord written(String act, CampaignEvent event) {
        return written(act, event, null);
    }

    private EventRecord written(String act, CampaignEvent event, @Nullable String detail) {
        var shown = all.save(event);
        news.write(act, event, detail);
        return shown;
    }
}
