package org.corridor.library.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a practice applies, as far as its source says.
 *
 * @param text the line as it stands on the page; null if there is none
 * @param labels its values, each once and without surrounding spaces
 * @param countries ISO 3166-1 alpha-2 codes, in the order of the labels
 * @param global whether the source speaks of global coverage, alone or beside countries
 * @param undecided labels of places that have become several countries: an editor decides which is meant
 * @param unknown labels that the vocabulary does not know
 */
public record SourcePlaces(
        @Nullable String text,
        List<String> labels,
        List<String> countries,
        boolean global,
        List<String> undecided,
        List<String> unknown) {
    static final SourcePlaces NONE = new SourcePlaces(null, List.of(), List.of(), false, List.of(), List.of());

    public SourcePlaces {
        labels = List.copyOf(labels);
        countries = List.copyOf(countries);
        undecided = List.copyOf(undecided);
        unknown = List.copyOf(unknown);
    }

    /** Whether the source names any place at all. */
    public boolean stated() {
        return text != null;
    }
}
