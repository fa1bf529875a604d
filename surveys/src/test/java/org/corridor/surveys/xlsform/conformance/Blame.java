package org.corridor.surveys.xlsform.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.corridor.surveys.xlsform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a recorded refusal blames. Its words are the reference converter's; a row, a sheet and a column are taken from them
 * where they are told, otherwise the names in it.
 */
record Blame(
        OptionalInt row, @Nullable String sheet, @Nullable String column, List<String> names, String words) {
    private static final Pattern ROW = Pattern.compile("\\[row : (\\d+)]");
    private static final Pattern SHEET = Pattern.compile("On the '([^']+)' sheet");
    private static final Pattern COLUMN = Pattern.compile("sheet, the '([^']+)' value");
    private static final Pattern NAME = Pattern.compile("'([^']+)'|\\$\\{([^}]+)}");

    static Blame of(String words) {
        var row = ROW.matcher(words);
        var sheet = SHEET.matcher(words);
        var column = COLUMN.matcher(words);
        var names = new ArrayList<String>();
        NAME.matcher(words)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .forEach(names::add);
        return new Blame(
                row.find() ? OptionalInt.of(Integer.parseInt(row.group(1))) : OptionalInt.empty(),
                sheet.find() ? sheet.group(1) : null,
                column.find() ? column.group(1) : null,
                names,
                words);
    }

    /** Whether a problem blames the same: the same row, of the same sheet and column; without a row, the same name. */
    boolean isSharedBy(Problem problem) {
        var place = problem.place();
        if (row.isPresent()) {
            return place.row() == row.getAsInt()
                    && (sheet == null || sheet.equals(place.sheet()))
                    && (column == null || place.column() == null || isSameColumn(place.column()));
        }
        return isNamed(place.name()) || isNamed(place.column());
    }

    private boolean isSameColumn(String other) {
        return plain(other).equals(plain(String.valueOf(column)));
    }

    private static String plain(String column) {
        return column.replaceAll("[ _]", "");
    }

    private boolean isNamed(@Nullable String name) {
        return name != null
                && (names.contains(name)
                        || Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])")
                                .matcher(words)
                                .find());
    }
}
