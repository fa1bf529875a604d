package org.corridor.surveys.xlsform.compile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import org.corridor.surveys.xlsform.model.Item;
import org.corridor.surveys.xlsform.model.Question;
import org.corridor.surveys.xlsform.model.Section;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;

/** Names are unique where they must be: within a section, and those of repeats in the whole form. */
final class NameCheck {
    /** Names longer than this are cut by several programs that statisticians use. */
    private static final int LONG = 64;

    private final Problems problems;

    NameCheck(Problems problems) {
        this.problems = problems;
    }

    void check(Section root) {
        within(root);
        root.sections().forEach(this::within);
        repeats(root);
        root.all()
                .filter(item -> item.name().length() > LONG)
                .forEach(item -> problems.add(Code.NAME_LONG, place(item), item.name(), LONG));
    }

    private void within(Section section) {
        var seen = new HashMap<String, String>();
        for (var item : section.items()) {
            if (item instanceof Question question && !question.hasAnswer()) {
                continue;
            }
            var other = seen.putIfAbsent(item.name().toLowerCase(Locale.ROOT), item.name());
            if (other != null && other.equals(item.name())) {
                problems.add(Code.NAME_TWICE, place(item), item.name());
            } else if (other != null) {
                problems.add(Code.NAME_SIMILAR, place(item), item.name(), other);
            }
        }
    }

    private void repeats(Section root) {
        var seen = new HashSet<String>();
        root.sections()
                .filter(section -> section.kind() == Section.Kind.REPEAT)
                .filter(section -> !seen.add(section.name()))
                .forEach(section -> problems.add(Code.REPEAT_NAME_TWICE, place(section), section.name()));
    }

    private static Place place(Item item) {
        return Place.cell(Sheets.SURVEY, item.facts().row(), "name").named(item.name());
    }
}
