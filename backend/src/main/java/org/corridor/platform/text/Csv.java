package org.corridor.platform.text;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of a table for spreadsheets (RFC 4180). */
public final class Csv {
    /** Tells spreadsheets that the letters are UTF-8. */
    public static final String MARK = "\ufeff";

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** One row with its line end. */
    public static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** What a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String cell(String text) {
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
