package org.corridor.library.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The labelled facts above the text on a practice's own page. */
enum DetailField {
    ORGANISATIONS("responsible organisations", "responsible organisation", "responsible organizations"),
    REGIONS("ilo regions", "ilo region"),
    COUNTRIES("country(ies)", "countries", "country"),
    THEMES("thematic areas", "thematic area"),
    /** The framework is spelled in two ways, even by its own author. */
    PRINCIPLES("mlflm", "mflm");

    private final List<String> labels;

    DetailField(String... labels) {
        this.labels = List.of(labels);
    }

    /** The field that a bulleted line begins with, if it is one of those we know. */
    static Optional<DetailField> of(SourceLine line) {
        var label = line.bulleted().map(DetailField::label).orElse("");
        return Arrays.stream(values())
                .filter(field -> field.labels.contains(label))
                .findFirst();
    }

    static String value(String bulleted) {
        return bulleted.substring(bulleted.indexOf(':') + 1).strip();
    }

    private static String label(String bulleted) {
        var colon = bulleted.indexOf(':');
        return colon < 0 ? "" : Vocabulary.key(bulleted.substring(0, colon));
    }
}
