package org.corridor.surveys.xlsform.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.corridor.surveys.xlsform.model.QuestionType;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The parameters of one question, {@code name=value} parted by blanks, commas or semicolons. */
final class Parameters {
    private final Map<String, String> values;

    private Parameters(Map<String, String> values) {
        this.values = values;
    }

    /** Reads and checks them by {@code parameters.tsv}. Types that take none ignore what is written. */
    static Parameters read(Entry entry, QuestionType type, Problems problems) {
        var text = entry.textOrNull("parameters");
        if (text == null || type.parameters().isEmpty()) {
            return new Parameters(Map.of());
        }
        var values = new LinkedHashMap<String, String>();
        var unknown = new ArrayList<String>();
        for (var part : text.split("[\\s,;]+", -1)) {
            var sign = part.indexOf('=');
            if (part.isEmpty()) {
                continue;
            }
            if (sign <= 0) {
                problems.add(Code.PARAMETER_MALFORMED, entry.place("parameters"), part);
                continue;
            }
            var name = part.substring(0, sign).toLowerCase(Locale.ROOT);
            if (ParameterRule.isIdle(name, entry)) {
                continue;
            }
            if (type.parameters().contains(name)) {
                values.put(name, part.substring(sign + 1));
            } else {
                unknown.add(name);
            }
        }
        if (!unknown.isEmpty()) {
            problems.add(
                    Code.PARAMETER_UNKNOWN,
                    entry.place("parameters").named(unknown.getFirst()),
                    String.join(", ", unknown),
                    String.join(", ", type.parameters()));
        }
        values.replaceAll((name, value) -> ParameterRule.tidy(name, type, value));
        values.forEach((name, value) -> ParameterRule.check(entry, type, name, value, problems));
        return new Parameters(values);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Nullable
    String valueOrNull(String name) {
        return values.get(name);
    }

    boolean says(String name) {
        return "true".equals(values.get(name));
    }

    /** The attributes that parameters become, of the bind, the control or the action. */
    Map<String, String> attributes(QuestionType type, String target) {
        var attributes = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> ParameterRule.find(name, type)
                .filter(rule -> rule.target().equals(target))
                .ifPresent(rule -> attributes.put(rule.attribute(), value)));
        return attributes;
    }

    List<String> names() {
        return List.copyOf(values.keySet());
    }
}
