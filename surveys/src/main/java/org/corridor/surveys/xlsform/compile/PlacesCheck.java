package org.corridor.surveys.xlsform.compile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.corridor.surveys.xlsform.model.Choices;
import org.corridor.surveys.xlsform.model.Instance;
import org.corridor.surveys.xlsform.model.NameIndex;
import org.corridor.surveys.xlsform.model.Question;
import org.corridor.surveys.xlsform.model.Section;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;
import org.corridor.surveys.xlsform.sheet.Workbook;

/** Places drawn on a map come from something the form has: a list, a file, entities, or a repeat. */
final class PlacesCheck {
    private final Problems problems;
    private final NameIndex names;

    PlacesCheck(Problems problems, NameIndex names) {
        this.problems = problems;
        this.names = names;
    }

    void check(Section root, Context context, List<Instance> instances, List<Entry> entities) {
        var known = new HashSet<>(context.lists().byName().keySet());
        instances.stream().map(Instance::id).filter(id -> !id.startsWith("__")).forEach(known::add);
        entities.forEach(entity -> entity.text("dataset").ifPresent(known::add));
        if (hasExternalChoices(context.workbook())) {
            known.add("itemsets");
        }
        root.questions()
                .forEach(question -> question.selection().ifPresent(selection -> {
                    if (selection.choices() instanceof Choices.Places places && !isKnown(places, known)) {
                        problems.add(Code.PLACES_UNKNOWN, place(question, places), places.instance());
                    }
                }));
    }

    private static boolean hasExternalChoices(Workbook workbook) {
        return workbook.sheet(Sheets.EXTERNAL_CHOICES).isPresent();
    }

    private boolean isKnown(Choices.Places places, Set<String> known) {
        var repeat = places.repeat();
        return repeat == null
                ? known.contains(places.instance())
                : names.only(repeat.name())
                        .filter(item -> item instanceof Section section && section.kind() == Section.Kind.REPEAT)
                        .isPresent();
    }

    private static Place place(Question question, Choices.Places places) {
        return Place.cell(Sheets.SURVEY, question.facts().row(), "parameters").named(places.instance());
    }
}
