package org.corridor.campaign.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.corridor.campaign.wording.Wordings;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * All of an event, for its editors.
 *
 * @param number short and lasting: what people cite
 * @param wordings one for each interface language, whether anything is written in it or not
 * @param publishedAt when readers first had it
 */
public record EventRecord(
        UUID id,
        long number,
        long version,
        EventState state,
        EventKind kind,
        EventVisibility visibility,
        EventTime time,
        Instant beginsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String link,
        boolean linkForRegistered,
        boolean takesRegistrations,
        @Nullable Integer places,
        @Nullable LocalDateTime registrationUntil,
        String language,
        List<EventWordingView> wordings,
        @Nullable EventOutcome outcome,
        @Nullable String cancelledBecause,
        @Nullable String withdrawnBecause,
        @Nullable Instant publishedAt,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {
    static EventRecord of(CampaignEvent event) {
        var said = event.wordings();
        return new EventRecord(
                event.id,
                event.number,
                event.version,
                event.state,
                event.kind,
                event.visibility,
                event.time,
                event.beginsAt,
                event.endsAt,
                event.place,
                event.link,
                event.linkForRegistered,
                event.takesRegistrations,
                event.places,
                event.registrationUntil,
                event.language,
                Wordings.LANGUAGES.stream()
                        .map(code -> EventWordingView.of(said, code))
                        .toList(),
                event.outcome.stream().findFirst().orElse(null),
                event.cancelledBecause,
                event.withdrawnBecause,
                event.publishedAt,
                event.createdAt,
                event.updatedAt);
    }

    /** The title it was written under. */
    String title() {
        return wordings.stream()
                .filter(wording -> wording.language().equals(language))
                .findFirst()
                .map(EventWordingView::title)
                .orElse("");
    }
}
