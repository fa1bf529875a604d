package org.corridor.surveys.xlsform.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.corridor.surveys.xlsform.sheet.Row;
import org.corridor.surveys.xlsform.sheet.Sheet;
import org.corridor.surveys.xlsform.sheet.Workbook;

/** Workbooks that nobody would think of, the same ones for the same seed. */
public final class RandomWorkbook {
    private static final List<String> TYPES = List.of(
            "text",
            "integer",
            "decimal",
            "date",
            "note",
            "geopoint",
            "image",
            "barcode",
            "acknowledge",
            "calculate",
            "select_one l1",
            "select_multiple l2",
            "rank l1",
            "range",
            "audio",
            "select_one l3 or_other");
    private static final List<String> RUBBISH = List.of(
            "${",
            "${}",
            "${nobody}",
            "'",
            "\"",
            "(",
            "1 +",
            "]",
            "<a>&",
            "\u0000\u0007",
            "\uD83D",
            "नमस्ते ${q1}",
            "a".repeat(300),
            "begin_group",
            "end_repeat",
            "${q1}${q1}",
            ". > 1",
            "::",
            "instance('l1')/root/item[",
            "%(label)s",
            "-",
            "jr:itext('x')",
            "''",
            "selected(${q2}, ",
            "\\",
            "${last-saved#q1}");

    private final Random random;
    private final List<Row> survey = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private final boolean translated;
    private int number;

    private RandomWorkbook(long seed) {
        this.random = new Random(seed);
        this.translated = random.nextBoolean();
    }

    /** One without errors. */
    public static Workbook sound(long seed) {
        var workbook = new RandomWorkbook(seed);
        workbook.section(0);
        return workbook.workbook();
    }

    /** One in which some cells were replaced, emptied or swapped for rubbish. */
    public static Workbook spoilt(long seed) {
        var workbook = new RandomWorkbook(seed);
        workbook.section(0);
        workbook.spoil();
        return workbook.workbook();
    }

    private void section(int depth) {
        var rows = 1 + random.nextInt(6);
        for (int row = 0; row < rows; row++) {
            if (depth < 4 && random.nextInt(4) == 0) {
                var kind = random.nextBoolean() ? "group" : "repeat";
                begin(kind);
                section(depth + 1);
                add(Map.of("type", "end_" + kind));
            } else {
                question();
            }
        }
    }

    private void begin(String kind) {
        var row = row("begin_" + kind);
        if (random.nextInt(3) == 0) {
            row.put("relevant", condition());
        }
        if (kind.equals("repeat") && random.nextInt(3) == 0) {
            row.put("repeat_count", random.nextBoolean() ? "2" : "1 + 1");
        }
        add(row);
    }

    private void question() {
        var type = TYPES.get(random.nextInt(TYPES.size()));
        var row = row(type);
        if (type.equals("calculate")) {
            row.put("calculation", "concat(" + mention() + ", 'x')");
        }
        if (random.nextInt(3) == 0) {
            row.put("relevant", condition());
        }
        if (random.nextInt(4) == 0) {
            row.put("hint", "See " + mention() + " here");
        }
        if (type.equals("select_one l1") && random.nextInt(2) == 0) {
            row.put("choice_filter", "weight = " + mention());
        }
        add(row);
        named.add("q" + number);
    }

    private Map<String, String> row(String type) {
        var row = new LinkedHashMap<String, String>();
        row.put("type", type);
        row.put("name", "q" + ++number);
        row.put(translated ? "label::English (en)" : "label", "Label of " + number);
        if (translated && random.nextBoolean()) {
            row.put("label::Nepali (ne)", "लेबल " + number);
        }
        return row;
    }

    private String condition() {
        return mention() + " = 'x' or string-length(" + mention() + ") > " + random.nextInt(9);
    }

    private String mention() {
        return named.isEmpty() ? "'nothing'" : "${" + named.get(random.nextInt(named.size())) + "}";
    }

    private void add(Map<String, String> cells) {
        survey.add(new Row(survey.size() + 2, new LinkedHashMap<>(cells)));
    }

    private void spoil() {
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            var row = survey.get(random.nextInt(survey.size()));
            var columns = List.copyOf(row.cells().keySet());
            var column = columns.isEmpty() || random.nextInt(4) == 0
                    ? List.of("default", "constraint", "parameters", "appearance", "trigger", "save_to", "required")
                            .get(random.nextInt(7))
                    : columns.get(random.nextInt(columns.size()));
            switch (random.nextInt(3)) {
                case 0 -> row.cells().remove(column);
                case 1 -> row.cells().put(column, RUBBISH.get(random.nextInt(RUBBISH.size())));
                default -> row.cells().put(column, mention() + " + 1");
            }
        }
    }

    private Workbook workbook() {
        var choices = new ArrayList<Row>();
        for (var list : List.of("l1", "l2", "l3")) {
            for (int choice = 0; choice < 3; choice++) {
                choices.add(new Row(
                        choices.size() + 2,
                        Map.of(
                                "list_name",
                                list,
                                "name",
                                "c" + choice,
                                "label",
                                "C " + choice,
                                "weight",
                                "" + choice)));
            }
        }
        return new Workbook(
                List.of(new Sheet("survey", columns(survey), survey), new Sheet("choices", columns(choices), choices)));
    }

    private static List<String> columns(List<Row> rows) {
        var columns = new LinkedHashSet<String>();
        rows.forEach(row -> columns.addAll(row.cells().keySet()));
        return List.copyOf(columns);
    }
}
