package org.corridor.campaign.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.campaign.wording.LanguageState;

/**
 * An event on the editors' desk.
 *
 * @param languages how it stands in each interface language
 * @param registered how many have a place
 * @param waiting how many wait for one
 */
public record EventEntry(
        UUID id,
        long number,
        EventState state,
        EventKind kind,
        EventVisibility visibility,
        EventTime time,
        String language,
        String title,
        List<LanguageState> languages,
        boolean takesRegistrations,
        long registered,
        long waiting,
        Instant updatedAt) {
    static EventEntry of(CampaignEvent event, SeatCount count) {
        var said = event.wordings();
        return new EventEntry(
                event.id,
                event.number,
                event.state,
                event.kind,
                event.visibility,
                event.time,
                event.language,
                said.ofOriginal().title(),
                said.states(),
                event.takesRegistrations,
                count.registered(),
                count.waiting(),
                event.updatedAt);
    }
}
