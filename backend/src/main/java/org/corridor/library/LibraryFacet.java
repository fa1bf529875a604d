package org.corridor.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.library.LibraryPage.FacetCount;

/** What a reader narrows the library by. Within a facet choices add up; between facets they narrow. */
enum LibraryFacet {
    KIND("kind"),
    COUNTRY("country"),
    REGION("region"),
    THEME("theme"),
    ORGANISATION_TYPE("organisationType"),
    LANGUAGE("language");

    private final String field;

    LibraryFacet(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    /** A value as the field of all facets holds it. */
    String counted(String value) {
        return prefix() + value;
    }

    /**
     * How often each value of this facet was counted, most first. What was chosen is always listed, even when the other
     * choices leave nothing of it.
     *
     * @param counted the field of all facets
     */
    List<FacetCount> counts(Map<String, Long> counted, List<String> chosen) {
        var prefix = prefix();
        var counts = new LinkedHashMap<String, Long>();
        counted.forEach((value, count) -> {
            if (value.startsWith(prefix)) {
                counts.put(value.substring(prefix.length()), count);
            }
        });
        chosen.forEach(value -> counts.putIfAbsent(value, 0L));
        return counts.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String prefix() {
        return field + ' ';
    }

    List<String> values(LibraryItem item) {
        return switch (this) {
            case KIND -> List.of(item.kind);
            case COUNTRY -> item.countries;
            case REGION -> item.regions;
            case THEME -> item.themes;
            case ORGANISATION_TYPE ->
                item.organisations.stream()
                        .map(ResponsibleOrganisation::type)
                        .distinct()
                        .toList();
            case LANGUAGE -> item.languages;
        };
    }
}
