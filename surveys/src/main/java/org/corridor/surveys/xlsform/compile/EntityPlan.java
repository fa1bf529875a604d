package org.corridor.surveys.xlsform.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.surveys.xlsform.model.Item;
import org.corridor.surveys.xlsform.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * One entity and the answers it takes from.
 *
 * @param uses in the order of the survey
 */
record EntityPlan(Entry entry, String list, List<Use> uses, Section root) {
    /** An answer that an entity keeps ({@code saveTo}) or mentions. */
    record Use(Item item, @Nullable SaveTo saveTo) {
        Section scope(Section root) {
            return item.repeat().orElse(root);
        }
    }

    /** The repeat that makes one such entity each time; the form when none does. The first of the deepest decides. */
    Section scope() {
        Section scope = root;
        for (var use : uses) {
            var other = use.scope(root);
            if (repeats(other) > repeats(scope)) {
                scope = other;
            }
        }
        return scope;
    }

    /** Uses that the entity cannot reach from its scope. */
    Stream<Use> outOfReach() {
        var scope = scope();
        return uses.stream()
                .filter(use ->
                        use.saveTo() == null ? !scope.line().contains(use.scope(root)) : use.scope(root) != scope);
    }

    /** The section nearest to all that it keeps; when it keeps nothing, the deepest section it mentions. */
    Section home() {
        var kept = saved().map(EntityPlan::section).toList();
        if (!kept.isEmpty()) {
            return kept.stream().reduce(EntityPlan::common).orElse(root);
        }
        var scope = scope();
        return uses.stream()
                .filter(use -> use.scope(root) == scope)
                .map(use -> section(use.item()))
                .reduce((one, other) -> other.line().size() > one.line().size() ? other : one)
                .orElse(root);
    }

    /** From home outwards to the scope. */
    List<Section> candidates() {
        var scope = scope();
        var candidates = new ArrayList<Section>();
        for (Section section = home(); ; section = section.parent().orElseThrow()) {
            candidates.add(section);
            if (section == scope || section.parent().isEmpty()) {
                return candidates;
            }
        }
    }

    /** Whether an entity of another in this section would come between this one and an answer it keeps. */
    boolean isCutOffBy(Section section) {
        return saved().anyMatch(item -> item.line().contains(section))
                && section.line().contains(home());
    }

    /** How deep in the form the deepest section is from which it takes. */
    int depth() {
        var relevant = saved().findAny().isPresent() ? saved() : uses.stream().map(Use::item);
        return relevant.map(item -> section(item).line().size())
                .max(Comparator.naturalOrder())
                .orElse(1);
    }

    private Stream<Item> saved() {
        return uses.stream().filter(use -> use.saveTo() != null).map(Use::item);
    }

    private static Section section(Item item) {
        return item.parent().orElseThrow();
    }

    private static Section common(Section one, Section other) {
        var common = one;
        while (!other.line().contains(common)) {
            common = common.parent().orElseThrow();
        }
        return common;
    }

    private static long repeats(Section section) {
        return section.line().stream()
                .filter(item -> item instanceof Section part && part.kind() == Section.Kind.REPEAT)
                .count();
    }
}
