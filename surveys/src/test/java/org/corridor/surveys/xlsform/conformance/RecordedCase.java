package org.corridor.surveys.xlsform.conformance;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.corridor.surveys.xlsform.sheet.Row;
import org.corridor.surveys.xlsform.sheet.Sheet;
import org.corridor.surveys.xlsform.sheet.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * One conversion by the reference converter.
 *
 * @param number its line in the file
 * @param xform what came out, or null
 * @param error why nothing came out, or null
 */
public record RecordedCase(
        int number,
        String test,
        String formName,
        Workbook workbook,
        @Nullable String xform,
        @Nullable String error) {
    static List<RecordedCase> read(Path file) throws IOException {
        var cases = new ArrayList<RecordedCase>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                try (var reader = Json.createReader(new StringReader(line))) {
                    cases.add(of(cases.size() + 1, reader.readObject()));
                }
            }
        }
        return cases;
    }

    private static RecordedCase of(int number, JsonObject line) {
        return new RecordedCase(
                number,
                line.getString("test"),
                textOrNull(line.get("form_name")) == null ? "data" : line.getString("form_name"),
                workbook(line.getJsonObject("sheets")),
                textOrNull(line.get("xform")),
                textOrNull(line.get("error")));
    }

    private static Workbook workbook(JsonObject sheets) {
        var names = new LinkedHashSet<String>();
        if (sheets.get("sheet_names") instanceof JsonArray all) {
            all.forEach(name -> names.add(((JsonString) name).getString()));
        }
        sheets.forEach((name, value) -> {
            if (value instanceof JsonArray && !name.endsWith("_header") && !name.equals("sheet_names")) {
                names.removeIf(other -> other.equalsIgnoreCase(name));
                names.add(name);
            }
        });
        return new Workbook(names.stream().map(name -> sheet(sheets, name)).toList());
    }

    /** Rows count from 2, as in a spreadsheet whose first row holds the headings. */
    private static Sheet sheet(JsonObject sheets, String name) {
        var columns = new LinkedHashSet<String>();
        if (sheets.get(name + "_header") instanceof JsonArray header && !header.isEmpty()) {
            columns.addAll(header.getJsonObject(0).keySet());
        }
        var rows = new ArrayList<Row>();
        if (sheets.get(name) instanceof JsonArray lines) {
            for (int at = 0; at < lines.size(); at++) {
                rows.add(row(lines.getJsonObject(at), at + 2, columns));
            }
        }
        columns.remove("None");
        return new Sheet(name, List.copyOf(columns), rows);
    }

    private static Row row(JsonObject line, int number, Set<String> columns) {
        var cells = new LinkedHashMap<String, String>();
        line.forEach((column, value) -> {
            var text = textOrNull(value);
            if (text != null) {
                columns.add(column);
                cells.put(column, text);
            }
        });
        return new Row(number, cells);
    }

    private static @Nullable String textOrNull(@Nullable JsonValue value) {
        if (value == null || value.equals(JsonValue.NULL)) {
            return null;
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
