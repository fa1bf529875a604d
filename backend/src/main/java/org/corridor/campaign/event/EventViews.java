package org.corridor.campaign.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.corridor.platform.subject.Viewer;
import org.corridor.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

/** Puts together what a reader sees of an event: its words in their language, its list, and how they stand on it. */
@Dependent
class EventViews {
    private final Seats seats;
    private final RegistrationReader registrations;
    private final InstantSource clock;

    @Inject
    EventViews(Seats seats, RegistrationReader registrations, InstantSource clock) {
        this.seats = seats;
        this.registrations = registrations;
        this.clock = clock;
    }

    EventView of(CampaignEvent event, Viewer viewer, String readerLanguage) {
        var mine = registrations.find(event, viewer).map(registrations::view).orElse(null);
        var count = event.takesRegistrations ? seats.count(event) : SeatCount.NONE;
        return of(event, event.wordings().forReader(readerLanguage), new Standing(mine, count));
    }

    /** How it would look in a language, also where its translation is not ready yet. */
    EventView preview(CampaignEvent event, String language) {
        var said = event.wordings();
        return of(event, said.in(language).orElseGet(said::ofOriginal), new Standing(null, SeatCount.NONE));
    }

    private record Standing(@Nullable RegistrationView mine, SeatCount count) {
        boolean placed() {
            return mine != null && mine.state() == RegistrationState.REGISTERED;
        }
    }

    private EventView of(CampaignEvent event, EventWording shown, Standing standing) {
        var said = event.wordings();
        var now = clock.instant();
        var link = !event.linkForRegistered || standing.placed();
        return new EventView(
                event.id,
                event.number,
                event.version,
                event.kind,
                event.state,
                event.visibility,
                event.time,
                event.beginsAt,
                event.endsAt,
                event.time.begins().getOffset().getId(),
                !now.isBefore(event.endsAt),
                event.place,
                link ? event.link : null,
                !link && event.link != null,
                EventSeats.of(event, standing.count(), now),
                standing.mine(),
                shown.language(),
                said.original(),
                said.outdated(shown.language()),
                said.readable(),
                shown.title(),
                /* teaser= */ shown.lead(),
                /* lede= */ shown.teaser(),
                Markdown.html(shown.body()),
                event.cancelledBecause,
                event.outcome.stream().findFirst().map(EventOutcomeView::of).orElse(null),
                event.updatedAt);
    }
}
