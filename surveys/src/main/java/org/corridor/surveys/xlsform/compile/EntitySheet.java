package org.corridor.surveys.xlsform.compile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.corridor.surveys.xlsform.expression.Names;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;
import org.corridor.surveys.xlsform.sheet.Workbook;

/** Reads the entities sheet: what a submission adds to or changes in lists that outlive it. */
final class EntitySheet {
    private static final String RESERVED = "__";

    private final Problems problems;

    EntitySheet(Problems problems) {
        this.problems = problems;
    }

    List<Entry> read(Workbook workbook) {
        var sheet = workbook.sheet(Sheets.ENTITIES);
        if (sheet.isEmpty()) {
            return List.of();
        }
        var reader = new EntryReader(Sheets.ENTITIES, problems, "default", false);
        var entries = reader.read(sheet.get());
        var strange = entries.stream()
                .flatMap(entry -> entry.more().keySet().stream())
                .distinct()
                .toList();
        strange.forEach(heading -> problems.add(
                Code.ENTITY_COLUMN, Place.cell(Sheets.ENTITIES, 1, heading).named(heading), heading));
        var seen = new HashSet<String>();
        entries.forEach(entry -> check(entry, seen));
        return entries;
    }

    private void check(Entry entry, Set<String> seen) {
        var list = entry.textOrNull("dataset");
        if (list == null) {
            problems.add(Code.ENTITY_LIST_MISSING, Place.cell(entry.sheet(), entry.row(), "list_name"));
            return;
        }
        var place = entry.place("dataset").named(list);
        if (!seen.add(list)) {
            problems.add(Code.ENTITY_LIST_TWICE, place, list);
        } else if (list.startsWith(RESERVED) || list.contains(".") || !Names.isName(list)) {
            problems.add(Code.ENTITY_LIST_NAME, place, list);
        }
        var id = entry.has("entity_id");
        var creates = entry.has("create_if");
        var updates = entry.has("update_if");
        if (id && creates && !updates) {
            problems.add(Code.ENTITY_UPSERT, entry.place().named(list), list);
        } else if (updates && !id) {
            problems.add(Code.ENTITY_ID_MISSING, entry.place().named(list), list);
        } else if (!id && !entry.has("label")) {
            problems.add(Code.ENTITY_LABEL_MISSING, entry.place().named(list), list);
        }
    }
}
