package org.corridor.surveys.xlsform.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook written as Markdown tables. A line that holds text in its first cell begins a sheet; the lines below have
 * an empty first cell. Lines outside tables are prose. {@code \|} is a bar, {@code \n} a line break inside a cell.
 */
final class MarkdownWorkbook {
    private final Budget budget;
    private final List<Sheet> sheets = new ArrayList<>();
    private @Nullable Table table;
    private int number;

    private MarkdownWorkbook(Budget budget) {
        this.budget = budget;
    }

    static Workbook read(String text, Limits limits) throws TooLarge {
        var reader = new MarkdownWorkbook(new Budget(limits));
        for (var line : text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("|"))
                .toList()) {
            reader.line(line);
        }
        reader.close();
        return new Workbook(reader.sheets);
    }

    private void line(String line) throws TooLarge {
        var cells = cells(line);
        if (isRule(cells)) {
            return;
        }
        var first = cells.getFirst();
        if (first != null) {
            close();
            table = new Table(first, budget);
            number = 0;
        } else if (table != null) {
            table.line(++number, cells.subList(1, cells.size()));
        }
    }

    /** The line of hyphens that Markdown wants below a heading. It is no row. */
    private static boolean isRule(List<@Nullable String> cells) {
        return cells.stream().anyMatch(Objects::nonNull)
                && cells.stream().allMatch(cell -> cell == null || cell.matches(":?-{2,}:?"));
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
