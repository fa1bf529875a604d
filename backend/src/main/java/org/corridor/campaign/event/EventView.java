package org.corridor.campaign.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of an event.
 *
 * @param offset of its zone from universal time as it begins: {@code +05:45}
 * @param link where people meet online, if this reader may have it
 * @param linkLater whether there is a link for people who have a place, and this reader has none
 * @param seats how its list stands, if it keeps one
 * @param mine how the reader stands on that list
 * @param language of what is shown: the reader's if somebody translated it, else the original one
 * @param outdated the original changed after this translation
 * @param languages it can be read in
 * @param lede the teaser, if somebody wrote one
 * @param html the text, safe to show
 */
public record EventView(
        UUID id,
        long number,
        long version,
        EventKind kind,
        EventState state,
        EventVisibility visibility,
        EventTime time,
        Instant beginsAt,
        Instant endsAt,
        String offset,
        boolean over,
        @Nullable String place,
        @Nullable String link,
        boolean linkLater,
        @Nullable EventSeats seats,
        @Nullable RegistrationView mine,
        String language,
        String originalLanguage,
        boolean outdated,
        List<String> languages,
        String title,
        String teaser,
        @Nullable String lede,
        String html,
        @Nullable String cancelledBecause,
        @Nullable EventOutcomeView outcome,
        Instant updatedAt)
        implements Versioned {}
