package org.corridor.surveys.xlsform.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Problems;

/** The rows of the survey as a tree: each begin with what stands before its end. */
sealed interface Outline {
    /** The row it comes from. */
    Entry entry();

    record Leaf(Entry entry, TypeCell.Ask ask) implements Outline {}

    record Branch(Entry entry, TypeCell.Begin begin, List<Outline> parts) implements Outline {}

    static List<Outline> of(List<Entry> entries, Problems problems) {
        var outliner = new Outliner(problems);
        entries.forEach(outliner::row);
        return outliner.end();
    }

    /** Matches begins and ends. After an end that fits nothing it goes on as if it fitted, so that one slip is told once. */
    final class Outliner {
        /** Clients show far less; each repeat in a repeat doubles the form. */
        private static final int DEEPEST = 30;

        private static final int DEEPEST_REPEATS = 6;

        private final Problems problems;
        private final List<Outline> parts = new ArrayList<>();
        private final Deque<Branch> open = new ArrayDeque<>();

        private Outliner(Problems problems) {
            this.problems = problems;
        }

        private void row(Entry entry) {
            var type = entry.text("type");
            if (type.isEmpty()) {
                if (entry.has("name") || entry.has("label")) {
                    problems.add(Code.TYPE_MISSING, entry.place().named(entry.textOrNull("name")));
                } else if (!entry.cells().isEmpty()) {
                    problems.add(Code.ROW_SKIPPED, entry.place());
                }
                return;
            }
            switch (TypeCell.of(type.get())) {
                case TypeCell.Begin begin -> begin(new Branch(entry, begin, new ArrayList<>()));
                case TypeCell.End end -> end(entry, end);
                case TypeCell.Ask ask -> add(new Leaf(entry, ask));
                case TypeCell.Unknown _ ->
                    problems.add(Code.TYPE_UNKNOWN, entry.place("type").named(type.get()), type.get());
            }
        }

        private void begin(Branch branch) {
            var bracket = branch.begin().bracket();
            var alike = open.stream()
                    .filter(outer -> outer.begin().bracket() == bracket)
                    .count();
            if (open.size() == DEEPEST || (bracket == TypeCell.Bracket.REPEAT && alike == DEEPEST_REPEATS)) {
                problems.add(Code.SECTION_DEEP, branch.entry().place(), bracket.word(), DEEPEST, DEEPEST_REPEATS);
            } else if (open.size() < DEEPEST) {
                add(branch);
            }
            open.push(branch);
        }

        private void add(Outline part) {
            (open.isEmpty() ? parts : open.peek().parts()).add(part);
        }

        private void end(Entry entry, TypeCell.End end) {
            if (entry.has("bind::entities:saveto")) {
                problems.add(Code.SAVE_TO_SECTION, entry.place("bind::entities:saveto"));
            }
            var fits = !open.isEmpty() && open.peek().begin().bracket() == end.bracket();
            if (!fits) {
                var word = end.bracket().word();
                problems.add(Code.END_UNMATCHED, entry.place().named(entry.textOrNull("name")), word, word);
            }
            if (!open.isEmpty()) {
                open.pop();
            }
        }

        private List<Outline> end() {
            open.descendingIterator().forEachRemaining(branch -> {
                var word = branch.begin().bracket().word();
                var entry = branch.entry();
                problems.add(Code.BEGIN_UNMATCHED, entry.place().named(entry.textOrNull("name")), word, word);
            });
            return parts;
        }
    }
}
