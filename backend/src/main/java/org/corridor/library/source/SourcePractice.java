package org.corridor.library.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One practice as its source describes it.
 *
 * @param line where it begins on the page
 * @param description the few sentences of the list, if it has any
 * @param body the long text of the practice's own page, paragraphs separated by an empty line
 * @param regions codes of the ILO regions: as stated, or else those of the countries
 * @param repairs everything in which this differs from the characters on the page
 */
public record SourcePractice(
        int line,
        String title,
        @Nullable String description,
        @Nullable String body,
        SourcePlaces places,
        List<String> regions,
        List<SourceOrganisation> organisations,
        List<SourceTheme> themes,
        SourcePrinciples principles,
        List<SourceRepair> repairs) {
    public SourcePractice {
        regions = List.copyOf(regions);
        organisations = List.copyOf(organisations);
        themes = List.copyOf(themes);
        repairs = List.copyOf(repairs);
    }

    /** The source's own words, whichever page they come from. */
    public @Nullable String text() {
        return body != null ? body : description;
    }
}
