package org.corridor.surveys.xlsform.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook written as Markdown tables. A line that holds text in its first cell begins a sheet; the lines below have
 * an empty first cell. Lines outside tables are prose. {@code \|} is a bar, {@code \n} a line break inside a cell.
 */
public final class MarkdownWorkbook {
    private final List<Sheet> sheets = new ArrayList<>();
    private @Nullable Table table;
    private int number;

    private MarkdownWorkbook() {}

    public static Workbook read(String text) {
        var reader = new MarkdownWorkbook();
        text.lines().map(String::strip).filter(line -> line.startsWith("|")).forEach(reader::line);
        reader.close();
        return new Workbook(reader.sheets);
    }

    private void line(String line) {
        var cells = cells(line);
        if (cells.stream().allMatch(cell -> cell == null || cell.matches(":?-+:?"))) {
            number += cells.stream().allMatch(cell -> cell == null) ? 1 : 0;
            return;
        }
        var first = cells.getFirst();
        if (first != null) {
            close();
            table = new Table(first);
            number = 0;
        } else if (table != null) {
            table.line(++number, cells.subList(1, cells.size()));
        }
    }

    private void close() {
        if (table != null) {
            sheets.add(table.sheet());
        }
    }

    /** The cells between the bars; an empty one is null. */
    private static List<@Nullable String> cells(String line) {
        var cells = new ArrayList<@Nullable String>();
        var cell = new StringBuilder();
        for (int at = 1; at < line.length(); at++) {
            var character = line.charAt(at);
            var next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
            if (character == '\\' && (next == '|' || next == 'n')) {
                cell.append(next == 'n' ? '\n' : next);
                at++;
            } else if (character == '|') {
                add(cells, cell);
            } else {
                cell.append(character);
            }
        }
        if (!cell.toString().isBlank()) {
            add(cells, cell);
        }
        return cells.isEmpty() ? Collections.singletonList(null) : cells;
    }

    private static void add(List<@Nullable String> cells, StringBuilder cell) {
        var text = cell.toString().strip();
        cells.add(text.isEmpty() ? null : text);
        cell.setLength(0);
    }
}
