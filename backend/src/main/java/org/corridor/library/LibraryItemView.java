package org.corridor.library;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of an item.
 *
 * @param number short and lasting: what people cite
 * @param undecidedCountries labels of the source that stand for no single country; an editor decides
 * @param withdrawnBecause only on an item that was withdrawn
 */
public record LibraryItemView(
        UUID id,
        long number,
        long version,
        String state,
        @Nullable String withdrawnBecause,
        String kind,
        String language,
        String title,
        String summary,
        @Nullable String text,
        List<String> languages,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        List<String> countries,
        boolean global,
        List<String> undecidedCountries,
        List<String> regions,
        List<ResponsibleOrganisation> organisations,
        List<String> themes,
        List<String> principles,
        List<Reference> references,
        @Nullable String sourceAddress,
        @Nullable SourceView source,
        List<Provenance> provenance,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** The same without the source's own words, which are for editors only. */
    LibraryItemView withoutSourceWords() {
        return new LibraryItemView(
                id,
                number,
                version,
                state,
                withdrawnBecause,
                kind,
                language,
                title,
                summary,
                text,
                languages,
                yearFrom,
                yearTo,
                countries,
                global,
                undecidedCountries,
                regions,
                organisations,
                themes,
                principles,
                references,
                sourceAddress,
                source == null ? null : source.withoutWords(),
                provenance,
                createdAt,
                updatedAt);
    }
}
