package org.corridor.surveys.xlsform.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.surveys.xlsform.expression.Names;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;
import org.corridor.surveys.xlsform.sheet.Row;
import org.corridor.surveys.xlsform.sheet.Sheet;

/** Reads the rows of one sheet with their columns understood and their texts tidied. */
final class EntryReader {
    /** Quotation marks that word processors put in, and what an expression needs. */
    private static final Map<Integer, Integer> QUOTES =
            Map.of(0x2018, (int) '\'', 0x2019, (int) '\'', 0x201C, (int) '"', 0x201D, (int) '"');

    private final String name;
    private final Problems problems;
    private final String defaultLanguage;
    private final boolean blanksMatter;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    /**
     * @param blanksMatter when false, blanks around a text go and several within it become one
     */
    EntryReader(String name, Problems problems, String defaultLanguage, boolean blanksMatter) {
        this.name = name;
        this.problems = problems;
        this.defaultLanguage = defaultLanguage;
        this.blanksMatter = blanksMatter;
    }

    List<Entry> read(Sheet sheet) {
        var known = new Columns(name, sheet.columns());
        var taken = new HashMap<List<String>, String>();
        for (var heading : sheet.columns()) {
            known.find(heading).ifPresent(column -> {
                var other = taken.put(List.of(column.meaning(), String.valueOf(column.language())), heading);
                if (other != null && !other.equals(heading)) {
                    twice(other, heading);
                }
                columns.put(heading, column);
            });
        }
        return sheet.rows().stream().map(this::entry).toList();
    }

    /** Whether a column of this meaning is there, in whatever language. */
    boolean has(String meaning) {
        return columns.values().stream().anyMatch(column -> column.meaning().equals(meaning));
    }

    List<Column> columns() {
        return List.copyOf(columns.values());
    }

    private void twice(String other, String heading) {
        if (name.equals(Sheets.SETTINGS)) {
            problems.add(Code.SETTING_TWICE, Place.cell(name, 1, heading), other, heading);
            columns.remove(other);
        } else {
            problems.add(Code.COLUMN_TWICE, Place.cell(name, 1, heading), other, heading);
        }
    }

    private Entry entry(Row row) {
        var cells = new ArrayList<Cell>();
        var more = new LinkedHashMap<String, String>();
        columns.forEach((heading, column) -> {
            var text = tidy(row.cells().getOrDefault(heading, ""));
            if (!text.isBlank()) {
                cells.add(new Cell(column, checked(row, heading, text)));
            }
        });
        row.cells().forEach((heading, text) -> {
            if (!columns.containsKey(heading) && !tidy(text).isBlank()) {
                more.put(heading, tidy(text));
            }
        });
        return new Entry(name, row.number(), cells, more, defaultLanguage);
    }

    private String tidy(String text) {
        var tidied = new StringBuilder();
        text.strip().codePoints().filter(EntryReader::isWritable).forEach(character -> {
            var straight = QUOTES.getOrDefault(character, character);
            if (blanksMatter || straight != ' ' || !endsWithBlank(tidied)) {
                tidied.appendCodePoint(straight);
            }
        });
        return tidied.toString();
    }

    /** Control characters and halves of characters come from broken programs and can be in no form. */
    private static boolean isWritable(int character) {
        return (character >= ' ' || character == '\n' || character == '\t' || character == '\r')
                && Character.getType(character) != Character.SURROGATE
                && (character & 0xFFFE) != 0xFFFE;
    }

    private static boolean endsWithBlank(CharSequence text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
    }

    /** Every mention of a question is closed and holds a name. */
    private String checked(Row row, String heading, String text) {
        for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", open + 2)) {
            var close = text.indexOf('}', open);
            var place = Place.cell(name, row.number(), heading);
            if (close < 0) {
                problems.add(Code.REFERENCE_OPEN, place, text.substring(open));
            } else if (!isName(text.substring(open + 2, close).strip())) {
                problems.add(Code.REFERENCE_MALFORMED, place, text.substring(open, close + 1));
            }
        }
        return text;
    }

    private static boolean isName(String inside) {
        return Names.isName(inside.startsWith("last-saved#") ? inside.substring("last-saved#".length()) : inside);
    }
}
