package org.corridor.campaign.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.corridor.account.CurrentPerson;
import org.corridor.campaign.event.PublishedEventRepository.Onlook;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.subject.Viewer;

/** What readers do with events. Each method is one transaction. */
@Dependent
@Transactional
public class EventReadingService {
    private final PublishedEventRepository published;
    private final EventViews views;
    private final CurrentPerson current;
    private final InstantSource clock;

    @Inject
    EventReadingService(
            PublishedEventRepository published, EventViews views, CurrentPerson current, InstantSource clock) {
        this.published = published;
        this.views = views;
        this.current = current;
        this.clock = clock;
    }

    /** Part of the events that the caller may read. */
    public EventList list(EventQuery question) {
        var viewer = current.viewer();
        var now = clock.instant();
        var onlook = new Onlook(viewer, question.limit() + 1);
        var found = question.year == null
                ? published.coming(now, question.kind(), question.afterPlace(), onlook)
                : published.past(now, Integer.parseInt(question.year), question.kind(), question.afterPlace(), onlook);
        var page = Page.of(found, question.limit(), event -> Place.key(event.beginsAt, event.id))
                .map(event -> EventSummary.of(event, question.language));
        return new EventList(page.items(), page.next(), published.years(now, viewer));
    }

    /** One event by the short number that people cite, as the caller may read it. */
    public EventView readNumbered(long number, String language) {
        var viewer = current.viewer();
        return published
                .numbered(number, viewer)
                .map(event -> views.of(event, viewer, language))
                .orElseThrow(() -> EventRepository.missing(number));
    }

    /** The years of what is over and open to everybody. */
    public List<EventYear> years() {
        return published.years(clock.instant(), Viewer.anyone());
    }

    /** Where events that are open to everybody are found, for the sitemap. */
    public List<EventAddress> addresses(int most) {
        return published.inOrder(most).stream()
                .map(event -> new EventAddress(event.address(), event.updatedAt))
                .toList();
    }

    /** An event's page and when it last changed. */
    public record EventAddress(String path, Instant updatedAt) {}
}
