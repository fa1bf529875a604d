package org.corridor.surveys.xlsform.compile;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Words that were probably meant to be another. */
final class Spelling {
    private static final int FAR = 2;

    private Spelling() {}

    /** Those of the words that differ from {@code meant} by two letters at most, and are none of {@code known}. */
    static List<String> near(String meant, Collection<String> words, Collection<String> known) {
        return words.stream()
                .filter(word -> !word.startsWith("_"))
                .filter(word -> !known.contains(word.toLowerCase(Locale.ROOT)))
                .filter(word -> distance(meant, word.toLowerCase(Locale.ROOT)) <= FAR)
                .toList();
    }

    /** How many letters must be put in, taken out or changed. */
    static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            var line = new int[above.length];
            line[0] = row;
            for (int column = 1; column < line.length; column++) {
                var change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                line[column] = Math.min(above[column - 1] + change, 1 + Math.min(above[column], line[column - 1]));
            }
            above = line;
        }
        return above[other.length()];
    }
}
