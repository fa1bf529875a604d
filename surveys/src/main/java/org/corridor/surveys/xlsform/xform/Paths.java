package org.corridor.surveys.xlsform.xform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.surveys.xlsform.expression.Expression;
import org.corridor.surveys.xlsform.expression.Reference;
import org.corridor.surveys.xlsform.expression.Use;
import org.corridor.surveys.xlsform.model.Item;
import org.corridor.surveys.xlsform.model.NameIndex;
import org.corridor.surveys.xlsform.model.Section;

/**
 * Puts paths in the place of {@code ${name}}. Within a repeat a path leads from the expression to the question of the same
 * turn; elsewhere it leads from the root.
 */
final class Paths {
    private final NameIndex names;

    Paths(NameIndex names) {
        this.names = names;
    }

    /** Where an expression stands: at an item, or {@code below} levels under it. */
    record Standpoint(Item item, int below) {
        static Standpoint at(Item item) {
            return new Standpoint(item, 0);
        }

        private int depth() {
            return item.line().size() + below;
        }
    }

    /** The expression of an item with paths in it. */
    String in(String expression, Item item) {
        return in(expression, Standpoint.at(item), false);
    }

    /** @param inPredicate the whole expression will stand in a predicate over something else */
    String in(String expression, Standpoint standpoint, boolean inPredicate) {
        return replaced(expression, use -> path(use, standpoint, inPredicate || use.inPredicate()));
    }

    /** A filter over the turns of a repeat: what is asked there is reached from the turn itself. */
    String inTurns(String filter, Section repeat, Item item) {
        return replaced(filter, use -> {
            var target = target(use.reference());
            return !use.reference().lastSaved() && target.line().contains(repeat) && target != repeat
                    ? " ./" + below(repeat, target) + " "
                    : path(use, Standpoint.at(item), true);
        });
    }

    /** The path of a repeat whose turns are choices, from the question that offers them. */
    String turns(Section repeat, Item from) {
        if (from.line().contains(repeat) || commonRepeat(repeat, from).isPresent()) {
            var anchor = from.line().contains(repeat)
                    ? repeat.parent().orElseThrow()
                    : commonRepeat(repeat, from).orElseThrow();
            return up(from.line().size() - anchor.line().size()) + below(anchor, repeat);
        }
        return repeat.path();
    }

    Item target(Reference reference) {
        return names.only(reference.name())
                .orElseThrow(() -> new IllegalStateException("No single item " + reference.name()));
    }

    /** The names from a section down to something in it. */
    static String below(Section section, Item item) {
        var line = item.line();
        return names(line.subList(section.line().size(), line.size()));
    }

    private interface Replacement {
        String of(Use use);
    }

    private static String replaced(String expression, Replacement replacement) {
        if (!Reference.isIn(expression)) {
            return expression;
        }
        var result = new StringBuilder();
        var told = 0;
        for (var use : Expression.of(expression).uses()) {
            result.append(expression, told, use.start()).append(replacement.of(use));
            told = use.end();
        }
        return result.append(expression, told, expression.length()).toString();
    }

    private String path(Use use, Standpoint standpoint, boolean inPredicate) {
        var target = target(use.reference());
        if (use.reference().lastSaved()) {
            return " instance('__last-saved')" + target.path() + " ";
        }
        var repeat = use.absolute() ? Optional.<Section>empty() : commonRepeat(target, standpoint.item());
        if (repeat.isEmpty() || isRepeatAround(target, standpoint.item())) {
            return " " + target.path() + " ";
        }
        var common = common(target, standpoint.item());
        var relative = up(standpoint.depth() - common.line().size()) + below(common, target);
        return " " + (inPredicate ? "current()/" : "") + relative + " ";
    }

    private static boolean isRepeatAround(Item target, Item item) {
        return target instanceof Section section
                && section.kind() == Section.Kind.REPEAT
                && item.line().contains(section);
    }

    /** The nearest repeat that holds both. */
    private static Optional<Section> commonRepeat(Item one, Item other) {
        var line = other.line();
        var repeat = one.repeat();
        while (repeat.isPresent() && (repeat.get() == other || !line.contains(repeat.get()))) {
            repeat = repeat.get().repeat();
        }
        return repeat;
    }

    /** The nearest section that holds both. */
    private static Section common(Item one, Item other) {
        var line = other.line();
        var section = one.parent().orElseThrow();
        while (section == other || !line.contains(section)) {
            section = section.parent().orElseThrow();
        }
        return section;
    }

    private static String up(int levels) {
        return "../".repeat(levels);
    }

    private static String names(List<Item> items) {
        return items.stream().map(Item::name).collect(Collectors.joining("/"));
    }
}
