package org.corridor.campaign.event;

import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * An event as a calendar takes it.
 *
 * @param text what it is about, without any marks
 * @param place where people meet
 * @param link where people meet online, if the owner of the calendar may have it
 * @param path of its page, in the language of the words
 * @param registration how the owner of the calendar stands on its list
 */
public record CalendarEvent(
        UUID id,
        long version,
        EventKind kind,
        EventState state,
        EventTime time,
        String title,
        String text,
        @Nullable String place,
        @Nullable String link,
        String path,
        @Nullable RegistrationState registration,
        @Nullable String cancelledBecause,
        Instant updatedAt) {
    private static final int LONGEST_TEXT = 3000;

    static CalendarEvent of(CampaignEvent event, @Nullable RegistrationState registration, String language) {
        var shown = event.wordings().forReader(language);
        var open = !event.linkForRegistered || registration == RegistrationState.REGISTERED;
        return new CalendarEvent(
                event.id,
                event.version,
                event.kind,
                event.state,
                event.time,
                shown.title(),
                cut(Markdown.plain(shown.body())),
                event.place,
                open ? event.link : null,
                event.address(),
                registration,
                event.cancelledBecause,
                event.updatedAt);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT - 500)) + "…";
    }
}
