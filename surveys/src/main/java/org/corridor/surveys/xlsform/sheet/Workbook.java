package org.corridor.surveys.xlsform.sheet;

import java.util.List;
import java.util.Optional;

/** The sheets of a workbook, in order. */
public record Workbook(List<Sheet> sheets) {
    /** The sheet of that name; case and blanks around it do not matter. */
    public Optional<Sheet> sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().strip().equalsIgnoreCase(name))
                .findFirst();
    }

    public List<String> names() {
        return sheets.stream().map(Sheet::name).toList();
    }
}
