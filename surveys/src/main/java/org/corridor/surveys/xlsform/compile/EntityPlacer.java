package org.corridor.surveys.xlsform.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.surveys.xlsform.expression.Expression;
import org.corridor.surveys.xlsform.model.Form.Entities;
import org.corridor.surveys.xlsform.model.Item;
import org.corridor.surveys.xlsform.model.NameIndex;
import org.corridor.surveys.xlsform.model.Section;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Problems;

/**
 * Decides in which section each entity stands. A client finds the entity of a saved answer by going outwards to the nearest
 * section that has one, so a section has at most one and no entity may come between another and its answers.
 */
final class EntityPlacer {
    private static final Set<String> EXPRESSIONS = Set.of("label", "entity_id", "create_if", "update_if");

    private final Section root;
    private final NameIndex names;
    private final Problems problems;
    private final List<Item> order;

    EntityPlacer(Section root, NameIndex names, Problems problems) {
        this.root = root;
        this.names = names;
        this.problems = problems;
        this.order = root.all().toList();
    }

    /** Puts all entities into the form; {@code meta} is the form's own metadata. */
    Entities place(List<Entry> entities, List<SaveTo> saved, Section meta) {
        var plans = entities.stream()
                .filter(entity -> entity.has("dataset"))
                .map(entity -> plan(entity, saved))
                .toList();
        plans.forEach(this::tellOutOfReach);
        if (plans.isEmpty() || problems.haveErrors()) {
            return Entities.NONE;
        }
        var homes = homes(plans);
        homes.forEach((plan, home) ->
                EntityWriter.write(plan, home == root ? meta : EntityWriter.metaOf(home), home == root));
        return plans.size() == 1 && homes.containsValue(root) ? Entities.SIMPLE : Entities.SCOPED;
    }

    private EntityPlan plan(Entry entity, List<SaveTo> saved) {
        var list = entity.text("dataset").orElse("");
        var kept = saved.stream()
                .filter(saveTo -> saveTo.list().equals(list))
                .flatMap(saveTo -> item(saveTo.entry().row()).map(item -> new EntityPlan.Use(item, saveTo)).stream());
        var mentioned = entity.cells().stream()
                .filter(cell -> EXPRESSIONS.contains(cell.column().meaning()))
                .flatMap(cell -> Expression.of(cell.text()).uses().stream())
                .filter(use -> !use.reference().lastSaved())
                .flatMap(use -> names.only(use.reference().name()).stream())
                .map(item -> new EntityPlan.Use(item, null));
        var uses = Stream.concat(kept, mentioned)
                .filter(use -> order.contains(use.item()) && use.item().parent().isPresent())
                .sorted(Comparator.comparingInt(use -> order.indexOf(use.item())))
                .toList();
        return new EntityPlan(entity, list, uses, root);
    }

    private Optional<Item> item(int row) {
        return order.stream().filter(item -> item.facts().row() == row).findFirst();
    }

    private void tellOutOfReach(EntityPlan plan) {
        plan.outOfReach().forEach(use -> {
            var saveTo = use.saveTo();
            var place = saveTo == null ? plan.entry().place() : saveTo.entry().place(SaveTo.COLUMN);
            problems.add(
                    Code.ENTITY_SCOPE,
                    place.named(use.item().name()),
                    plan.list(),
                    plan.scope().path(),
                    use.item().name(),
                    use.scope(root).path());
        });
    }

    private Map<EntityPlan, Section> homes(List<EntityPlan> plans) {
        if (plans.size() == 1 && plans.getFirst().scope() == root) {
            return Map.of(plans.getFirst(), root);
        }
        var homes = new LinkedHashMap<EntityPlan, Section>();
        var deepestFirst = new ArrayList<>(plans);
        deepestFirst.sort(Comparator.comparingInt(EntityPlan::depth).reversed());
        for (var plan : deepestFirst) {
            var home = plan.candidates().stream()
                    .filter(section -> !homes.containsValue(section))
                    .filter(section -> section == plan.scope() || isFree(section, plan, plans))
                    .findFirst();
            if (home.isPresent()) {
                homes.put(plan, home.get());
            } else {
                problems.add(
                        Code.ENTITY_NO_PLACE,
                        plan.entry().place().named(plan.list()),
                        plan.list(),
                        plan.scope().path());
            }
        }
        return homes;
    }

    private static boolean isFree(Section section, EntityPlan plan, List<EntityPlan> plans) {
        return plans.stream().noneMatch(other -> !other.equals(plan) && other.isCutOffBy(section));
    }
}
