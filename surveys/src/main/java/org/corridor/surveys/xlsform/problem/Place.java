package org.corridor.surveys.xlsform.problem;

import org.jspecify.annotations.Nullable;

/**
 * Where in a workbook something is: as much of sheet, row, column and name as is known. Rows are numbered as a spreadsheet
 * shows them; 0 is unknown.
 */
public record Place(
        @Nullable String sheet,
        int row,
        @Nullable String column,
        @Nullable String name) {
    public static final Place WORKBOOK = new Place(null, 0, null, null);

    public static Place sheet(String sheet) {
        return new Place(sheet, 0, null, null);
    }

    public static Place row(String sheet, int row) {
        return new Place(sheet, row, null, null);
    }

    public static Place cell(String sheet, int row, String column) {
        return new Place(sheet, row, column, null);
    }

    public Place named(@Nullable String named) {
        return new Place(sheet, row, column, named);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        append(text, "sheet ", sheet);
        append(text, "row ", row > 0 ? Integer.toString(row) : null);
        append(text, "column ", column);
        return text.toString();
    }

    private static void append(StringBuilder text, String what, @Nullable String value) {
        if (value != null) {
            text.append(text.isEmpty() ? "" : ", ").append(what).append(value);
        }
    }
}
