package org.corridor.surveys.xlsform.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.surveys.xlsform.model.Facts;
import org.corridor.surveys.xlsform.model.QuestionType.Trait;

/**
 * The appearance {@code table-list}: questions with the same choices as rows of a table. It stands for a field list in which
 * a first row shows the choices only and the others show none.
 */
final class TableList {
    private static final String WORD = "table-list";

    private final boolean table;
    private final Facts facts;
    private final Entry entry;

    private TableList(boolean table, Facts facts, Entry entry) {
        this.table = table;
        this.facts = facts;
        this.entry = entry;
    }

    static TableList of(Outline.Branch branch, Facts facts) {
        var appearance = facts.control().getOrDefault("appearance", "");
        var words = new ArrayList<>(List.of(appearance.split(" ")));
        if (!words.remove(WORD)) {
            return new TableList(false, facts, branch.entry());
        }
        words.addFirst("field-list");
        var control = new LinkedHashMap<>(facts.control());
        control.put("appearance", String.join(" ", words));
        return new TableList(true, facts.withControl(control), branch.entry());
    }

    /** The group itself; its label moves into the table. */
    Facts facts() {
        return table ? facts.withWording(facts.wording().withLabel(null)) : facts;
    }

    List<Outline> parts(List<Outline> parts) {
        if (!table) {
            return parts;
        }
        var rows = new ArrayList<Outline>();
        if (facts.wording().label() != null) {
            rows.add(title());
        }
        var headed = false;
        for (var part : parts) {
            if (part instanceof Outline.Leaf(var question, var ask)
                    && ask.type().has(Trait.SELECT)) {
                if (!headed) {
                    rows.add(heading(question, ask));
                    headed = true;
                }
                rows.add(new Outline.Leaf(with(question, "control::appearance", "list-nolabel"), ask));
            } else {
                rows.add(part);
            }
        }
        return rows;
    }

    private Outline title() {
        var cells = new ArrayList<>(List.of(cell("name", "generated_table_list_label_" + entry.row())));
        entry.cells().stream()
                .filter(cell -> cell.column().meaning().equals("label"))
                .forEach(cells::add);
        return new Outline.Leaf(copy(entry, cells), new TypeCell.Ask(Types.get("note"), null, false));
    }

    private static Outline heading(Entry question, TypeCell.Ask ask) {
        var cells = new ArrayList<>(List.of(
                cell("name", "reserved_name_for_field_list_labels_" + question.row()),
                cell("label", " "),
                cell("control::appearance", "label")));
        question.cell("choice_filter").ifPresent(cells::add);
        return new Outline.Leaf(copy(question, cells), new TypeCell.Ask(ask.type(), ask.list(), false));
    }

    private static Entry with(Entry entry, String meaning, String text) {
        var cells = new ArrayList<>(entry.cells());
        cells.removeIf(cell -> cell.column().meaning().equals(meaning));
        cells.add(cell(meaning, text));
        return copy(entry, cells);
    }

    private static Cell cell(String meaning, String text) {
        return new Cell(new Column(meaning, meaning, null), text);
    }

    private static Entry copy(Entry entry, List<Cell> cells) {
        return new Entry(entry.sheet(), entry.row(), cells, Map.of(), entry.defaultLanguage());
    }
}
