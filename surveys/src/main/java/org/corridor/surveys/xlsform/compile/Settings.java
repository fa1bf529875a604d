package org.corridor.surveys.xlsform.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.surveys.xlsform.problem.Problems;
import org.corridor.surveys.xlsform.sheet.Workbook;
import org.jspecify.annotations.Nullable;

/** The settings sheet: one row of them. */
final class Settings {
    private static final String DEFAULT_LANGUAGE = "default";

    private final @Nullable Entry entry;

    private Settings(@Nullable Entry entry) {
        this.entry = entry;
    }

    static Settings read(Workbook workbook, Problems problems) {
        return new Settings(workbook.sheet(Sheets.SETTINGS)
                .map(sheet -> new EntryReader(Sheets.SETTINGS, problems, DEFAULT_LANGUAGE, true).read(sheet))
                .filter(entries -> !entries.isEmpty())
                .map(List::getFirst)
                .orElse(null));
    }

    Optional<String> text(String meaning) {
        return entry == null ? Optional.empty() : entry.text(meaning);
    }

    Optional<Entry> entry() {
        return Optional.ofNullable(entry);
    }

    List<Column> columns() {
        return entry == null
                ? List.of()
                : entry.cells().stream().map(Cell::column).toList();
    }

    String defaultLanguage() {
        return text("default_language").orElse(DEFAULT_LANGUAGE);
    }

    boolean says(String meaning, boolean otherwise) {
        return text(meaning).map(YesNo::isYes).orElse(otherwise);
    }

    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        if (entry != null) {
            entry.cells().forEach(cell -> all.put(cell.column().meaning(), cell.text()));
        }
        return all;
    }
}
