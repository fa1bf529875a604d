package org.corridor.surveys.xlsform.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.surveys.xlsform.expression.Expression;
import org.corridor.surveys.xlsform.expression.Reference;
import org.corridor.surveys.xlsform.model.Facts;
import org.corridor.surveys.xlsform.model.Question;
import org.corridor.surveys.xlsform.model.QuestionType;
import org.corridor.surveys.xlsform.model.QuestionType.Trait;
import org.corridor.surveys.xlsform.model.Selection;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads a row that asks something, or computes or collects a value. */
final class QuestionReader {
    private static final String CALCULATE = "calculate";
    private static final String IMAGES = "jr://images/";

    private final Problems problems;
    private final FactsReader facts;
    private final SelectionReader selections;
    private final RangeReader ranges;

    QuestionReader(Context context) {
        this.problems = context.problems();
        this.facts = new FactsReader(problems);
        this.selections = new SelectionReader(context);
        this.ranges = new RangeReader(context);
    }

    /** The question of a row; none when it has no name. */
    Optional<Question> read(Entry entry, TypeCell.Ask ask) {
        var type = ask.type();
        var name = name(entry, type);
        if (name == null) {
            return Optional.empty();
        }
        var parameters = Parameters.read(entry, type, problems);
        var common = facts.read(entry, name, type.bind());
        var triggers = triggers(entry, type);
        checkParameters(entry, type, parameters);
        var bind = new LinkedHashMap<>(common.bind());
        bind.putAll(parameters.attributes(type, "bind"));
        var triggered = triggers.isEmpty() ? null : bind.remove(CALCULATE);
        var details = new Question.Details(
                selection(entry, ask, parameters),
                initial(entry, type, false),
                initial(entry, type, true),
                triggers,
                triggered,
                parameters.attributes(type, "action"));
        var ranged = ranges.read(entry, type, parameters);
        bind.putAll(ranged.bind());
        var whole = common.withBind(bind).withControl(control(common, type, parameters, ranged.control()));
        check(entry, type, whole, details);
        return Optional.of(new Question(type, whole, details));
    }

    private @Nullable String name(Entry entry, QuestionType type) {
        var name = entry.textOrNull("name");
        if (type.has(Trait.META)) {
            if (name != null && !name.equals(type.name())) {
                problems.add(Code.META_NAME, entry.place("name").named(name), type.name());
            }
            return type.name();
        }
        if (name == null && type.name().equals("note")) {
            return "generated_note_name_" + entry.row();
        }
        return facts.name(entry).orElse(null);
    }

    private @Nullable Selection selection(Entry entry, TypeCell.Ask ask, Parameters parameters) {
        return ask.type().has(Trait.RANGE)
                ? ranges.labels(entry, parameters).orElse(null)
                : selections.read(entry, ask, parameters).orElse(null);
    }

    private static Map<String, String> control(
            Facts common, QuestionType type, Parameters parameters, Map<String, String> range) {
        var control = new LinkedHashMap<>(type.controlAttributes());
        control.putAll(common.control());
        control.putAll(parameters.attributes(type, "control"));
        control.putAll(range);
        return control;
    }

    /** Rules between parameters, beyond those of a single one. */
    private void checkParameters(Entry entry, QuestionType type, Parameters parameters) {
        if (type.name().equals("audit")) {
            AuditCheck.check(entry, parameters, problems);
        }
        if (type.has(Trait.IMAGE_DEFAULT) && parameters.value("max-pixels").isEmpty()) {
            problems.add(Code.IMAGE_SIZE, entry.place("parameters").named(entry.textOrNull("name")));
        }
        if (type.has(Trait.OLD_DEVICES_ONLY)) {
            problems.add(Code.TYPE_OUTDATED, entry.place("type").named(type.name()), type.name());
        }
    }

    private List<String> triggers(Entry entry, QuestionType type) {
        var text = entry.textOrNull("trigger");
        if (text == null) {
            if (type.has(Trait.POSITION_ON_ANSWER)) {
                problems.add(Code.TRIGGER_MISSING, entry.place("trigger").named(entry.textOrNull("name")), type.name());
            }
            return List.of();
        }
        var triggers = new ArrayList<String>();
        for (var part : text.split(",", -1)) {
            if (part.isBlank()) {
                continue;
            }
            var reference = Reference.only(part);
            if (reference.isPresent()) {
                triggers.add(reference.get().name());
            } else {
                problems.add(Code.TRIGGER_MALFORMED, entry.place("trigger"), part.strip());
            }
        }
        return triggers;
    }

    /** The value it has at first: one that is fixed, or one that is computed. */
    private static @Nullable String initial(Entry entry, QuestionType type, boolean computed) {
        var text = entry.textOrNull("default");
        if (text == null || Expression.of(text).computes(joinsHyphens(type)) != computed) {
            return null;
        }
        var isFile = type.has(Trait.IMAGE_DEFAULT) && !computed && !text.contains(IMAGES);
        return isFile ? IMAGES + text : text;
    }

    /** In names of choices, texts and coordinates a hyphen takes nothing away. */
    private static boolean joinsHyphens(QuestionType type) {
        return type.has(Trait.SELECT)
                || type.has(Trait.MAP)
                || type.name().equals("text")
                || type.name().equals("barcode");
    }

    private void check(Entry entry, QuestionType type, Facts whole, Question.Details details) {
        var computed = whole.bind().containsKey(CALCULATE) || details.triggered() != null;
        if (type.has(Trait.COMPUTED) && !computed && details.computedInitial() == null) {
            problems.add(
                    Code.CALCULATION_MISSING, entry.place("bind::calculate").named(whole.name()));
        }
        var worded = !whole.wording().isEmpty() || entry.has("media");
        if (type.control() != null && !worded && !computed && details.triggers().isEmpty() && !type.has(Trait.RANGE)) {
            problems.add(Code.LABEL_MISSING, entry.place("label").named(whole.name()));
        }
        if (whole.wording().media().containsKey("big-image")
                && !whole.wording().media().containsKey("image")) {
            problems.add(Code.BIG_IMAGE_ALONE, entry.place("media::big-image").named(whole.name()));
        }
    }
}
