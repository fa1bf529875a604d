package org.corridor.surveys.xlsform.compile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.corridor.surveys.xlsform.model.Attribute;
import org.corridor.surveys.xlsform.model.Facts;
import org.corridor.surveys.xlsform.model.Question;
import org.corridor.surveys.xlsform.model.Section;
import org.jspecify.annotations.Nullable;

/** Makes the element of an entity in the metadata of its section. */
final class EntityWriter {
    private static final String META = "meta";

    private EntityWriter() {}

    /** The metadata of a section, which is the last thing in it. */
    static Section metaOf(Section section) {
        var meta = new Section(Section.Kind.HIDDEN, Facts.generated(META));
        section.add(meta);
        return meta;
    }

    /** @param first whether it comes before what the metadata holds already, apart from the audit */
    static void write(EntityPlan plan, Section meta, boolean first) {
        var entry = plan.entry();
        var entity = new Section(Section.Kind.HIDDEN, Facts.generated("entity"));
        var audits = first
                ? meta.items().stream()
                        .filter(item -> item.name().equals("audit"))
                        .count()
                : 0;
        meta.add(first ? (int) audits : meta.items().size(), entity);
        entity.add(Attribute.fixed("dataset", plan.list()));
        var id = entry.textOrNull("entity_id");
        if (id == null || entry.has("create_if")) {
            entity.add(conditional("create", entry.textOrNull("create_if")));
        }
        if (id != null) {
            entity.add(conditional("update", entry.textOrNull("update_if")));
            var base = "instance('" + plan.list() + "')/root/item[name=" + id + "]/__";
            entity.add(computed("baseVersion", base + "version"));
            entity.add(computed("trunkVersion", base + "trunkVersion"));
            entity.add(computed("branchId", base + "branchId"));
        }
        entity.add(id == null ? new Attribute("id", "", readonly(), "uuid()") : computed("id", id));
        var label = entry.textOrNull("label");
        if (label != null) {
            var bind = new LinkedHashMap<>(readonly());
            bind.put("calculate", label);
            entity.add(new Question(Types.get("calculate"), Facts.generated("label", bind), Question.Details.NONE));
        }
    }

    private static Attribute conditional(String name, @Nullable String condition) {
        return condition == null ? Attribute.fixed(name, "1") : new Attribute(name, "1", computed(condition), null);
    }

    private static Attribute computed(String name, String expression) {
        return new Attribute(name, "", computed(expression), null);
    }

    private static Map<String, String> computed(String expression) {
        var bind = new LinkedHashMap<String, String>();
        bind.put("calculate", expression);
        bind.putAll(readonly());
        return bind;
    }

    private static Map<String, String> readonly() {
        return Map.of("readonly", "true()", "type", "string");
    }
}
