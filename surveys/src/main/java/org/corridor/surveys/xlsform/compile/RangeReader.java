package org.corridor.surveys.xlsform.compile;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.surveys.xlsform.model.Choice;
import org.corridor.surveys.xlsform.model.Choices;
import org.corridor.surveys.xlsform.model.QuestionType;
import org.corridor.surveys.xlsform.model.QuestionType.Trait;
import org.corridor.surveys.xlsform.model.Selection;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Problems;

/** Reads a scale: from where to where in which steps, and the labels along it. */
final class RangeReader {
    private static final Map<String, String> DEFAULTS = Map.of("start", "1", "end", "10", "step", "1");
    private static final List<String> NUMBERS = List.of("start", "end", "step", "tick_interval", "placeholder");
    private static final int ENDS = 2;

    private final Context context;
    private final Problems problems;

    RangeReader(Context context) {
        this.context = context;
        this.problems = context.problems();
    }

    /** What a scale adds to bind and control. */
    record Range(Map<String, String> bind, Map<String, String> control) {}

    Range read(Entry entry, QuestionType type, Parameters parameters) {
        if (!type.has(Trait.RANGE)) {
            return new Range(Map.of(), Map.of());
        }
        var control = new LinkedHashMap<String, String>();
        DEFAULTS.forEach(
                (name, value) -> control.put(name, parameters.value(name).orElse(value)));
        if (NUMBERS.stream()
                .allMatch(name ->
                        parameters.value(name).map(ParameterRule::isNumber).orElse(true))) {
            checkSteps(entry, parameters);
        }
        var broken = NUMBERS.stream()
                .anyMatch(name -> parameters
                        .value(name)
                        .filter(text -> text.contains("."))
                        .isPresent());
        return new Range(broken ? Map.of("type", "decimal") : Map.of(), control);
    }

    private void checkSteps(Entry entry, Parameters parameters) {
        var start = number(parameters, "start");
        var end = number(parameters, "end");
        var step = number(parameters, "step");
        var width = end.subtract(start).abs();
        for (var name : List.of("step", "tick_interval")) {
            parameters.value(name).map(BigDecimal::new).ifPresent(size -> {
                if (size.signum() == 0) {
                    problems.add(Code.RANGE_STEP_ZERO, entry.place("parameters").named(name), name);
                } else if (size.abs().compareTo(width) > 0) {
                    problems.add(
                            Code.RANGE_STEP_LARGE, entry.place("parameters").named(name), name);
                }
            });
        }
        parameters.value("tick_interval").map(BigDecimal::new).ifPresent(interval -> {
            if (step.signum() != 0 && interval.remainder(step).signum() != 0) {
                problems.add(Code.RANGE_TICKS, entry.place("parameters").named("tick_interval"));
            }
        });
        parameters.value("placeholder").map(BigDecimal::new).ifPresent(value -> {
            if (isOutside(value, start, end)) {
                problems.add(Code.RANGE_OUTSIDE, entry.place("parameters").named("placeholder"), "placeholder");
            }
        });
    }

    /** The list of labels along the scale. */
    Optional<Selection> labels(Entry entry, Parameters parameters) {
        return parameters.value("tick_labelset").flatMap(name -> {
            var list = context.lists().byName().get(name);
            if (list == null) {
                problems.add(
                        Code.RANGE_LABELS_UNKNOWN, entry.place("parameters").named(name), name);
                return Optional.empty();
            }
            checkLabels(entry, parameters, list.choices());
            return Optional.of(Selection.of(new Choices.FromList(name)));
        });
    }

    private void checkLabels(Entry entry, Parameters parameters, List<Choice> labels) {
        var place = entry.place("parameters").named("tick_labelset");
        var noTicks = entry.text("control::appearance")
                .filter(text -> text.contains("no-ticks"))
                .isPresent();
        if (noTicks && labels.stream().map(Choice::name).distinct().count() > ENDS) {
            problems.add(Code.RANGE_LABELS_MANY, place);
        }
        if (!labels.stream().allMatch(label -> ParameterRule.isNumber(label.name()))) {
            problems.add(Code.RANGE_LABELS_NUMBERS, place);
            return;
        }
        var start = number(parameters, "start");
        var end = number(parameters, "end");
        if (labels.stream().anyMatch(label -> isOutside(new BigDecimal(label.name()), start, end))) {
            problems.add(Code.RANGE_OUTSIDE, place, "tick_labelset");
        }
    }

    private static boolean isOutside(BigDecimal value, BigDecimal start, BigDecimal end) {
        return value.compareTo(start.min(end)) < 0 || value.compareTo(start.max(end)) > 0;
    }

    private static BigDecimal number(Parameters parameters, String name) {
        return parameters
                .value(name)
                .filter(ParameterRule::isNumber)
                .map(BigDecimal::new)
                .orElseGet(() -> new BigDecimal(DEFAULTS.get(name)));
    }
}
