package org.corridor.library;

import java.util.List;

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
