package org.corridor.surveys.xlsform.compile;

import java.util.List;
import java.util.Set;
import org.corridor.surveys.xlsform.model.QuestionType.Trait;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;
import org.corridor.surveys.xlsform.sheet.Workbook;

/** Whether the sheets that a form needs are there, and which were perhaps meant. */
final class SheetCheck {
    private static final Set<String> OPTIONAL = Set.of(Sheets.SETTINGS, Sheets.ENTITIES);

    private final Workbook workbook;
    private final Problems problems;

    SheetCheck(Workbook workbook, Problems problems) {
        this.workbook = workbook;
        this.problems = problems;
    }

    void check() {
        if (workbook.sheet(Sheets.SURVEY).isEmpty()) {
            missing(Code.SHEET_MISSING, Sheets.SURVEY);
        }
        for (var sheet : OPTIONAL) {
            if (workbook.sheet(sheet).isEmpty()) {
                near(sheet)
                        .forEach(other -> problems.add(
                                Code.SHEET_SIMILAR, Place.sheet(other).named(sheet), other, sheet));
            }
        }
    }

    /** Choices are needed where the survey asks for a list of them. */
    void checkChoices(List<Entry> survey, Context context) {
        for (var entry : survey) {
            if (entry.text("type").map(TypeCell::of).orElse(null) instanceof TypeCell.Ask(var type, var list, var _)
                    && type.has(Trait.SELECT)
                    && list != null
                    && !list.startsWith("${")
                    && !type.name().endsWith("_from_file")) {
                var external = type.name().endsWith("_external");
                if ((external ? context.externalLists() : context.lists()).isEmpty() && !problems.haveErrors()) {
                    missing(Code.SHEET_MISSING, external ? Sheets.EXTERNAL_CHOICES : Sheets.CHOICES);
                    return;
                }
            }
        }
    }

    private void missing(Code code, String sheet) {
        var near = near(sheet);
        var meant = near.isEmpty() ? "" : " A sheet with a similar name is there: " + String.join(", ", near) + ".";
        problems.add(code, Place.sheet(sheet).named(sheet), sheet, meant);
    }

    private List<String> near(String sheet) {
        return Spelling.near(sheet, workbook.names(), Sheets.ALL);
    }
}
