package org.corridor.library;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list shows of an item, stored in the index as it is. */
record LibraryCard(
        UUID id,
        long number,
        String kind,
        String language,
        String title,
        String summary,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        List<String> countries,
        boolean global,
        List<String> regions,
        List<ResponsibleOrganisation> organisations,
        List<String> themes,
        List<String> languages,
        Instant updatedAt) {

    static LibraryCard of(LibraryItem item) {
        return new LibraryCard(
                item.id,
                item.number,
                item.kind,
                item.language,
                item.title,
                item.summary,
                item.yearFrom,
                item.yearTo,
                item.countries,
                item.global,
                item.regions,
                item.organisations,
                item.themes,
                item.languages,
                item.updatedAt);
    }
}
