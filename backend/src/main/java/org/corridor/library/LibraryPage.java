package org.corridor.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of search results with its facets.
 *
 * @param total how many items match
 * @param approximate nothing matched the words as typed, so words spelled nearly so were looked for
 * @param next what to send as {@code after} for the following page
 */
public record LibraryPage(
        List<LibraryHit> items,
        long total,
        boolean approximate,
        @Nullable String next,
        Facets facets) {

    /** Counts by facet; each ignores the choices made within itself, so that no choice shown leads to nothing. */
    public record Facets(
            List<FacetCount> kind,
            List<FacetCount> country,
            List<FacetCount> region,
            List<FacetCount> theme,
            List<FacetCount> organisationType,
            List<FacetCount> language) {}

    /** A value and how many of the matching items have it. */
    public record FacetCount(String value, long count) {}
}
