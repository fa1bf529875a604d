package org.corridor.surveys.xlsform;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.surveys.xlsform.sheet.Sheet;
import org.corridor.surveys.xlsform.sheet.Workbook;

/** The external choices as the CSV file that clients expect beside the form. */
final class Itemsets {
    private Itemsets() {}

    static Optional<String> csv(Workbook workbook) {
        return workbook.sheet("external_choices")
                .filter(sheet -> !sheet.rows().isEmpty())
                .map(Itemsets::csv);
    }

    private static String csv(Sheet sheet) {
        var heading = line(sheet.columns().stream());
        return sheet.rows().stream()
                .map(row ->
                        line(sheet.columns().stream().map(column -> row.cells().getOrDefault(column, ""))))
                .collect(Collectors.joining("", heading, ""));
    }

    private static String line(Stream<String> cells) {
        return cells.map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",", "", "\n"));
    }
}
