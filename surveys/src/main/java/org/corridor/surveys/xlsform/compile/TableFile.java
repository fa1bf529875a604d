package org.corridor.surveys.xlsform.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of the compiler's own: tab-separated, comments with a hash, a line of headings that nobody reads but people. */
final class TableFile {
    private TableFile() {}

    /** Lines of exactly so many cells. */
    static List<List<String>> read(String name, int cells) {
        try (var file = Objects.requireNonNull(TableFile.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> Arrays.asList(line.split("\t", cells)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of a cell, parted by semicolons. */
    static List<String> values(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The values of a cell that are names with values, {@code name=value}. */
    static Map<String, String> pairs(String cell) {
        var pairs = new LinkedHashMap<String, String>();
        for (var pair : values(cell)) {
            var sign = pair.indexOf('=');
            pairs.put(pair.substring(0, sign), pair.substring(sign + 1));
        }
        return pairs;
    }
}
