package org.corridor.library.source;

import java.util.List;
import org.corridor.library.source.SourceReading.Malformed;

/**
 * The good-practices database of the International Labour Organization, as its pages look when saved as plain text:
 * the list of all practices, and the page of a single one.
 */
public final class IloPractices {
    private static final PlaceLabels PLACES = PlaceLabels.load();
    private static final ThemeLabels THEMES = ThemeLabels.load();

    private IloPractices() {}

    /** Reads a page in any of the encodings such pages are saved in. */
    public static SourceReading read(String name, byte[] page) {
        return read(name, PageEncoding.decode(page));
    }

    /** Reads a page, list or detail as its content shows, completely or not at all. */
    public static SourceReading read(String name, String text) {
        var page = SourcePage.of(text);
        var faults = page.faults();
        if (!faults.isEmpty()) {
            return new Malformed(name, faults);
        }
        var places = new PlacesReader(PLACES);
        if (page.lines().stream().anyMatch(ListPage::announces)) {
            return new ListPage(places).read(name, page);
        }
        if (page.lines().stream().anyMatch(line -> DetailField.of(line).isPresent())) {
            return new DetailPage(places, THEMES).read(name, page);
        }
        return new Malformed(
                name,
                List.of(new SourceFault(
                        1,
                        "This is neither a list of practices (no line says how many were found)"
                                + " nor the page of one practice (no field such as “ILO Regions”).")));
    }
}
