package org.corridor.surveys.xlsform.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.surveys.xlsform.expression.Expression;
import org.corridor.surveys.xlsform.model.Item;
import org.corridor.surveys.xlsform.model.NameIndex;
import org.corridor.surveys.xlsform.model.Section;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;

/** No answer depends on itself, by whatever way round: clients refuse such forms. */
final class CycleCheck {
    private static final List<String> RULES = List.of("calculate", "relevant", "required", "readonly");

    private final NameIndex names;
    private final Problems problems;
    private final Set<Item> cleared = new HashSet<>();

    CycleCheck(NameIndex names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    void check(Section root) {
        root.all().forEach(this::from);
        root.all().forEach(this::selfByDot);
    }

    /** A walk along what an item depends on, one step deeper at a time so that long chains do no harm. */
    private void from(Item start) {
        var way = new LinkedHashSet<Item>();
        var open = new ArrayList<List<Item>>();
        open.add(new ArrayList<>(List.of(start)));
        while (!open.isEmpty()) {
            var next = open.getLast();
            if (next.isEmpty()) {
                open.removeLast();
                if (!way.isEmpty()) {
                    cleared.add(way.removeLast());
                }
                continue;
            }
            var item = next.removeLast();
            if (way.contains(item)) {
                tell(way, item);
            } else if (!cleared.contains(item)) {
                way.add(item);
                open.add(new ArrayList<>(dependencies(item).toList()));
            }
        }
    }

    /** What rules of the item mention, and the section whose relevance it shares. */
    private Stream<Item> dependencies(Item item) {
        var mentioned = RULES.stream()
                .flatMap(rule -> Stream.ofNullable(item.facts().bind().get(rule)))
                .flatMap(rule -> Expression.of(rule).uses().stream())
                .filter(use -> !use.reference().lastSaved())
                .flatMap(use -> names.only(use.reference().name()).stream());
        return Stream.concat(mentioned, item.parent().stream());
    }

    private void tell(Set<Item> way, Item again) {
        var cycle = way.stream().dropWhile(item -> item != again).toList();
        var row = cycle.stream().mapToInt(item -> item.facts().row()).min().orElse(0);
        var told =
                Stream.concat(cycle.stream(), Stream.of(again)).map(Item::name).collect(Collectors.joining(" → "));
        problems.add(Code.CYCLE, Place.row(Sheets.SURVEY, row).named(again.name()), told);
    }

    /** A dot in a rule is the answer itself, which only a constraint may look at. */
    private void selfByDot(Item item) {
        for (var rule : RULES) {
            var expression = item.facts().bind().get(rule);
            if (expression != null && Expression.of(expression).mentionsItself()) {
                var place = Place.cell(Sheets.SURVEY, item.facts().row(), rule);
                problems.add(Code.EXPRESSION_SELF, place.named(item.name()), rule);
            }
        }
    }
}
