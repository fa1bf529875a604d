package org.corridor.campaign.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event in a list.
 *
 * @param online whether people can take part from where they are
 * @param language of title and teaser: the reader's, or the original one
 */
public record EventSummary(
        UUID id,
        long number,
        EventKind kind,
        EventState state,
        EventVisibility visibility,
        EventTime time,
        Instant beginsAt,
        Instant endsAt,
        String offset,
        @Nullable String place,
        boolean online,
        String language,
        String title,
        String teaser,
        Instant updatedAt) {
    static EventSummary of(CampaignEvent event, String readerLanguage) {
        var shown = event.wordings().forReader(readerLanguage);
        return new EventSummary(
                event.id,
                event.number,
                event.kind,
                event.state,
                event.visibility,
                event.time,
                event.beginsAt,
                event.endsAt,
                event.time.begins().getOffset().getId(),
                event.place,
                event.link != null,
                shown.language(),
                shown.title(),
                shown.lead(),
                event.updatedAt);
    }
}
