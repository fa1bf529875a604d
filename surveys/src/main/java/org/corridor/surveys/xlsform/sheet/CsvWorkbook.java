package org.corridor.surveys.xlsform.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder of CSV files, a sheet for each, named like it. Cells are parted by commas; one with a comma, a quotation mark
 * or a line break stands in quotation marks, which are doubled inside (RFC 4180).
 */
final class CsvWorkbook {
    private static final String ENDING = ".csv";

    private CsvWorkbook() {}

    static Workbook read(Path folder, Limits limits) throws IOException, TooLarge {
        var budget = new Budget(limits);
        var sheets = new ArrayList<Sheet>();
        for (var file : files(folder)) {
            if (Files.size(file) > limits.fileBytes()) {
                throw new TooLarge(limits.fileBytes(), "bytes in a file");
            }
            var name = file.getFileName().toString();
            var table = new Table(name.substring(0, name.length() - ENDING.length()), budget);
            new Lines(Files.readString(file, StandardCharsets.UTF_8)).into(table);
            sheets.add(table.sheet());
        }
        return new Workbook(sheets);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    /** The lines of one file. A line break inside quotation marks does not end one. */
    private static final class Lines {
        private final String text;
        private int at;
        private boolean ended;

        Lines(String text) {
            this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        }

        void into(Table table) throws TooLarge {
            for (int number = 1; at < text.length(); number++) {
                table.line(number, line());
            }
        }

        private List<@Nullable String> line() {
            var cells = new ArrayList<@Nullable String>();
            do {
                cells.add(cell());
            } while (!ended);
            return cells;
        }

        private @Nullable String cell() {
            var cell = new StringBuilder();
            var quoted = false;
            while (at < text.length()) {
                var character = text.charAt(at++);
                if (character == '"' && quoted && at < text.length() && text.charAt(at) == '"') {
                    cell.append('"');
                    at++;
                } else if (character == '"' && (quoted || cell.isEmpty())) {
                    quoted = !quoted;
                } else if (!quoted && (character == ',' || character == '\n')) {
                    ended = character == '\n';
                    return text(cell);
                } else if (character != '\r' || quoted) {
                    cell.append(character);
                }
            }
            ended = true;
            return text(cell);
        }

        private static @Nullable String text(StringBuilder cell) {
            return cell.isEmpty() ? null : cell.toString();
        }
    }
}
