package org.corridor.surveys.xlsform.compile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.corridor.surveys.xlsform.expression.Names;
import org.corridor.surveys.xlsform.model.OwnNamespaces;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;

/** Free columns become attributes, so they must be names, with prefixes that the form declares. */
final class AttributeCheck {
    private static final Set<String> GROUPS = Set.of("bind", "control", "instance", "attribute");
    private static final Set<String> DECLARED =
            Set.of("h", "ev", "xsd", "jr", "orx", "odk", "entities", "corridor", "xml");

    private final Problems problems;
    private final Set<String> prefixes = new HashSet<>(DECLARED);

    AttributeCheck(Settings settings, Problems problems) {
        this.problems = problems;
        OwnNamespaces.of(settings.text("namespaces").orElse("")).keySet().forEach(this::declare);
    }

    private void declare(String prefix) {
        if (!Names.isName(prefix) || !prefixes.add(prefix)) {
            problems.add(
                    Code.SETTING_NAMESPACE,
                    Place.cell(Sheets.SETTINGS, 2, "namespaces").named(prefix),
                    prefix);
        }
    }

    void check(String sheet, List<Column> columns) {
        for (var column : columns) {
            var sign = column.meaning().indexOf("::");
            if (sign > 0 && GROUPS.contains(column.meaning().substring(0, sign))) {
                check(Place.cell(sheet, 1, column.written()), column.meaning().substring(sign + 2));
            }
        }
    }

    private void check(Place place, String attribute) {
        var colon = attribute.indexOf(':');
        var prefix = colon < 0 ? "" : attribute.substring(0, colon);
        if (!Names.isName(attribute.substring(colon + 1)) || attribute.equals("xmlns")) {
            problems.add(Code.COLUMN_ATTRIBUTE, place.named(attribute), attribute);
        } else if (colon >= 0 && !prefixes.contains(prefix)) {
            problems.add(Code.COLUMN_PREFIX, place.named(prefix), prefix, prefix);
        }
    }
}
