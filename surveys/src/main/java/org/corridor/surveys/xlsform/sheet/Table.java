package org.corridor.surveys.xlsform.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns lines of cells into a sheet: the first line that holds anything names the columns. Each reader feeds one. */
final class Table {
    private final String name;
    private final List<String> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Budget budget;
    private boolean headed;

    Table(String name, Budget budget) throws TooLarge {
        this.name = name;
        this.budget = budget;
        budget.sheet();
    }

    /** One line; {@code number} is the one a spreadsheet shows beside it. */
    void line(int number, List<@Nullable String> cells) throws TooLarge {
        if (cells.stream().allMatch(Table::isBlank)) {
            return;
        }
        budget.row(number);
        if (!headed) {
            headed = true;
            cells.forEach(cell -> columns.add(cell == null ? "" : cell.strip()));
            return;
        }
        var row = new LinkedHashMap<String, String>();
        for (int at = 0; at < cells.size() && at < columns.size(); at++) {
            var cell = cells.get(at);
            if (cell != null && !cell.isBlank() && !columns.get(at).isEmpty()) {
                budget.cell(cell.length());
                row.putIfAbsent(columns.get(at), cell);
            }
        }
        if (!row.isEmpty()) {
            rows.add(new Row(number, row));
        }
    }

    Sheet sheet() {
        return new Sheet(
                name, columns.stream().filter(column -> !column.isEmpty()).toList(), rows);
    }

    private static boolean isBlank(@Nullable String cell) {
        return cell == null || cell.isBlank();
    }
}
