package org.corridor.surveys.xlsform.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.corridor.surveys.xlsform.expression.Names;
import org.corridor.surveys.xlsform.model.QuestionType;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;

/**
 * A line of {@code parameters.tsv}: what a parameter may hold and what it becomes.
 *
 * @param values a kind of value, or the values allowed parted by bars
 * @param target bind, control, action, or choices for those that {@link SelectionReader} reads
 */
record ParameterRule(String name, List<String> types, String values, String target, String attribute) {
    private static final Set<String> PLAIN_PICTURES = Set.of("", "annotate");
    private static final List<ParameterRule> ALL = TableFile.read("parameters.tsv", 5).stream()
            .map(line -> new ParameterRule(
                    line.getFirst(), TableFile.values(line.get(1)), line.get(2), line.get(3), line.get(4)))
            .toList();

    static Optional<ParameterRule> find(String name, QuestionType type) {
        return ALL.stream()
                .filter(rule -> rule.name.equals(name))
                .filter(rule -> rule.types.contains("any") || rule.types.contains(type.name()))
                .findFirst();
    }

    /** Whether a parameter has no effect because of how the question is shown: another app takes plain pictures only. */
    static boolean isIdle(String name, Entry entry) {
        return name.equals("app")
                && !PLAIN_PICTURES.contains(entry.text("control::appearance").orElse(""));
    }

    /** Words that are allowed in any case are written in small letters. */
    static String tidy(String name, QuestionType type, String value) {
        var small = value.toLowerCase(Locale.ROOT);
        return find(name, type).filter(rule -> rule.allowed().contains(small)).isPresent() ? small : value;
    }

    static void check(Entry entry, QuestionType type, String name, String value, Problems problems) {
        find(name, type)
                .filter(rule -> !rule.allows(value))
                .ifPresent(rule -> problems.add(rule.code(), rule.place(entry), name, value, rule.told()));
    }

    private Code code() {
        return values.equals("package") ? Code.PARAMETER_PACKAGE : Code.PARAMETER_VALUE;
    }

    private Place place(Entry entry) {
        var place = entry.place("parameters");
        return values.equals("name")
                ? Place.cell(entry.sheet(), entry.row(), place.column() + " (" + name + ")")
                        .named(name)
                : place.named(name);
    }

    private boolean allows(String value) {
        return switch (values) {
            case "any" -> true;
            case "number" -> isNumber(value);
            case "integer" -> value.matches("-?\\d+");
            case "natural" -> value.matches("\\d+");
            case "name" -> Names.isName(value);
            case "package" -> value.matches("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)+");
            default -> allowed().contains(value);
        };
    }

    private List<String> allowed() {
        return Arrays.asList(values.split("\\|"));
    }

    /** For the author. */
    private String told() {
        return switch (values) {
            case "number" -> "a number";
            case "integer" -> "a whole number";
            case "natural" -> "a whole number, zero or more";
            case "name" -> "the name of a column";
            case "package" -> "the package name of an Android app, with a full stop in it";
            default -> String.join(" or ", allowed());
        };
    }

    static boolean isNumber(String value) {
        return value.matches("-?(\\d+(\\.\\d*)?|\\.\\d+)");
    }
}
