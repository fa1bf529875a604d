package org.corridor.library.source;

import java.util.Map;
import java.util.stream.Collectors;

/** The thematic areas that the library knows by a code. */
final class ThemeLabels {
    private final Map<String, String> codes;

    private ThemeLabels(Map<String, String> codes) {
        this.codes = codes;
    }

    static ThemeLabels load() {
        return new ThemeLabels(WordTable.rows("themes.tsv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> WordTable.key(row[1]), row -> row[0])));
    }

    SourceTheme theme(String label) {
        return new SourceTheme(label, codes.get(WordTable.key(label)));
    }
}
