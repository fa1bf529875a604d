package org.corridor.surveys.xlsform.compile;

import org.corridor.surveys.xlsform.problem.Problems;
import org.corridor.surveys.xlsform.sheet.Workbook;

/** What the reading of the survey needs to know of the rest of the workbook. */
record Context(Workbook workbook, Problems problems, Settings settings, Lists lists, Lists externalLists, Lists tags) {
    /** Whether choices are worded in several languages. */
    boolean isTranslated() {
        return lists.columns().stream().anyMatch(column -> column.language() != null);
    }

    static Context of(Workbook workbook, Problems problems, Settings settings) {
        var lists = new ListReader(problems, settings);
        return new Context(
                workbook,
                problems,
                settings,
                lists.read(workbook, Sheets.CHOICES),
                lists.read(workbook, Sheets.EXTERNAL_CHOICES),
                lists.read(workbook, Sheets.OSM));
    }
}
