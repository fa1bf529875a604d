package org.corridor.library;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.text.TextPart;
import org.jspecify.annotations.Nullable;

/**
 * One search result.
 *
 * @param titleParts the title with what matched
 * @param excerpt the part of summary or text that matched best, or the beginning of the summary
 */
public record LibraryHit(
        UUID id,
        long number,
        String kind,
        String language,
        String title,
        List<TextPart> titleParts,
        String summary,
        List<TextPart> excerpt,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        List<String> countries,
        boolean global,
        List<String> regions,
        List<ResponsibleOrganisation> organisations,
        List<String> themes,
        List<String> languages,
        Instant updatedAt) {

    static LibraryHit of(LibraryCard card, List<TextPart> titleParts, List<TextPart> excerpt) {
        return new LibraryHit(
                card.id(),
                card.number(),
                card.kind(),
                card.language(),
                card.title(),
                titleParts,
                card.summary(),
                excerpt,
                card.yearFrom(),
                card.yearTo(),
                card.countries(),
                card.global(),
                card.regions(),
                card.organisations(),
                card.themes(),
                card.languages(),
                card.updatedAt());
    }
}
