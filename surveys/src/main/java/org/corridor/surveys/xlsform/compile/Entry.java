package org.corridor.surveys.xlsform.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.surveys.xlsform.model.Text;
import org.corridor.surveys.xlsform.problem.Place;
import org.jspecify.annotations.Nullable;

/** A row of a sheet whose columns are understood. {@code more} holds cells of columns that mean nothing by themselves. */
record Entry(String sheet, int row, List<Cell> cells, Map<String, String> more, String defaultLanguage) {
    /** The text of a column that has no language. */
    Optional<String> text(String meaning) {
        return cell(meaning).map(Cell::text);
    }

    @Nullable
    String textOrNull(String meaning) {
        return text(meaning).orElse(null);
    }

    Optional<Cell> cell(String meaning) {
        return cells.stream()
                .filter(cell ->
                        cell.column().meaning().equals(meaning) && cell.column().language() == null)
                .findFirst();
    }

    boolean has(String meaning) {
        return cells.stream().anyMatch(cell -> cell.column().meaning().equals(meaning));
    }

    /** A text in all its languages. One without a language beside others counts for the default language. */
    @Nullable
    Text wording(String meaning) {
        var byLanguage = new LinkedHashMap<String, String>();
        var overruled = cells.stream()
                .anyMatch(cell -> cell.column().meaning().equals(meaning)
                        && defaultLanguage.equals(cell.column().language()));
        for (var cell : cells) {
            if (cell.column().meaning().equals(meaning)) {
                var language = cell.column().language();
                if (language != null) {
                    byLanguage.put(language, cell.text());
                } else if (!overruled) {
                    byLanguage.put(defaultLanguage, cell.text());
                }
            }
        }
        if (byLanguage.isEmpty()) {
            return null;
        }
        var plain = cell(meaning);
        return plain.isPresent() && byLanguage.size() == 1 && !overruled
                ? Text.plain(plain.get().text())
                : new Text(byLanguage);
    }

    /** The members of a group of columns, as {@code media::image}, in order, by the name behind the colons. */
    List<String> members(String group) {
        var prefix = group + "::";
        return cells.stream()
                .map(cell -> cell.column().meaning())
                .filter(meaning -> meaning.startsWith(prefix))
                .map(meaning -> meaning.substring(prefix.length()))
                .distinct()
                .toList();
    }

    /** The plain texts of a group of columns, by the name behind the colons. */
    Map<String, String> group(String group) {
        var texts = new LinkedHashMap<String, String>();
        for (var member : members(group)) {
            text(group + "::" + member).ifPresent(text -> texts.put(member, text));
        }
        return texts;
    }

    Map<String, Text> wordings(String group) {
        var texts = new LinkedHashMap<String, Text>();
        for (var member : members(group)) {
            var wording = wording(group + "::" + member);
            if (wording != null) {
                texts.put(member, wording);
            }
        }
        return texts;
    }

    Place place() {
        return Place.row(sheet, row);
    }

    /** The cell of a column, with the heading its author wrote. */
    Place place(String meaning) {
        return cells.stream()
                .filter(cell -> cell.column().meaning().equals(meaning))
                .findFirst()
                .map(cell -> Place.cell(sheet, row, cell.column().written()))
                .orElseGet(() -> Place.cell(sheet, row, meaning));
    }
}
