package org.corridor.library.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The tables of words that Corridor shares with its sources; each has a line of headings. */
final class WordTable {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private WordTable() {}

    static List<String[]> rows(String table) {
        var address = "/vocabulary/" + table;
        try (var stream = WordTable.class.getResourceAsStream(address)) {
            if (stream == null) {
                throw new IllegalStateException("The application lacks its file " + address);
            }
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Labels are the same if they differ only in case, spaces or the shape of the apostrophe. */
    static String key(String label) {
        return SPACES.matcher(label.strip()).replaceAll(" ").replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
