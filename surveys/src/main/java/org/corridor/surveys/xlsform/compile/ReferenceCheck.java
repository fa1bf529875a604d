package org.corridor.surveys.xlsform.compile;

import java.util.List;
import java.util.Set;
import org.corridor.surveys.xlsform.expression.Expression;
import org.corridor.surveys.xlsform.expression.Reference;
import org.corridor.surveys.xlsform.expression.Use;
import org.corridor.surveys.xlsform.model.NameIndex;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;

/** Every {@code ${name}} of a cell stands for exactly one question, and expressions can be read. */
final class ReferenceCheck {
    private static final Set<String> NO_REFERENCES = Set.of("name", "corridor::class", "corridor::bind");
    private static final Set<String> EXPRESSIONS = Set.of(
            "control::jr:count",
            "bind::relevant",
            "bind::required",
            "bind::readonly",
            "bind::constraint",
            "bind::calculate",
            "choice_filter");

    private final NameIndex names;
    private final Problems problems;

    ReferenceCheck(NameIndex names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    void check(List<Entry> entries) {
        for (var entry : entries) {
            for (var cell : entry.cells()) {
                if (!NO_REFERENCES.contains(cell.column().meaning())) {
                    check(entry, cell);
                }
            }
        }
    }

    private void check(Entry entry, Cell cell) {
        var place = Place.cell(entry.sheet(), entry.row(), cell.column().written());
        if (isExpression(cell)) {
            Expression.of(cell.text())
                    .stoppedAt()
                    .ifPresent(position -> problems.add(Code.EXPRESSION_MALFORMED, place, cell.text(), position + 1));
        }
        if (Reference.isIn(cell.text())) {
            Expression.of(cell.text()).uses().stream().map(Use::reference).forEach(use -> check(place, use.name()));
        }
    }

    /** A default may be an expression or plain text; it is one when it computes. */
    private static boolean isExpression(Cell cell) {
        var meaning = cell.column().meaning();
        return EXPRESSIONS.contains(meaning)
                || (meaning.equals("default") && Expression.of(cell.text()).computes(true));
    }

    private void check(Place place, String name) {
        var found = names.all(name).size();
        if (found == 0) {
            problems.add(Code.REFERENCE_UNKNOWN, place.named(name), name);
        } else if (found > 1) {
            problems.add(Code.REFERENCE_AMBIGUOUS, place.named(name), name);
        }
    }
}
