package org.corridor.library.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The labelled facts above the text on a practice's own page. */
enum DetailField {
    ORGANISATIONS("responsible organi[sz]ations?"),
    REGIONS("ilo regions?"),
    COUNTRIES("country\\(ies\\)|countries|country"),
    THEMES("thematic areas?"),
    /** The framework is spelled in two ways, even by its own author. */
    PRINCIPLES("mlflm|mflm");

    private final Pattern labels;

    DetailField(String labels) {
        this.labels = Pattern.compile(labels);
    }

    /** The field that a bulleted line begins with, if it is one of those we know. */
    static Optional<DetailField> of(SourceLine line) {
        var label = line.bulleted().map(DetailField::label).orElse("");
        return Arrays.stream(values())
                .filter(field -> field.labels.matcher(label).matches())
                .findFirst();
    }

    static String value(String bulleted) {
        return bulleted.substring(bulleted.indexOf(':') + 1).strip();
    }

    private static String label(String bulleted) {
        var colon = bulleted.indexOf(':');
        return colon < 0 ? "" : WordTable.key(bulleted.substring(0, colon));
    }
}
