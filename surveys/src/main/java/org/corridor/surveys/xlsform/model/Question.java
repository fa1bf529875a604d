package org.corridor.surveys.xlsform.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question, or a value that is computed or collected without being asked. */
public final class Question extends Item {
    private final QuestionType type;
    private final Details details;

    /**
     * What only questions have.
     *
     * @param initial the value it has at first: fixed
     * @param computedInitial the value it has at first: an expression
     * @param triggers names of questions at whose answer it gets {@code triggered}
     * @param action attributes of the action that fills it
     */
    public record Details(
            @Nullable Selection selection,
            @Nullable String initial,
            @Nullable String computedInitial,
            List<String> triggers,
            @Nullable String triggered,
            Map<String, String> action) {
        public static final Details NONE = new Details(null, null, null, List.of(), null, Map.of());

        public static Details choosing(Selection selection) {
            return new Details(selection, null, null, List.of(), null, Map.of());
        }
    }

    public Question(QuestionType type, Facts facts, Details details) {
        super(facts);
        this.type = type;
        this.details = details;
    }

    public QuestionType type() {
        return type;
    }

    public Details details() {
        return details;
    }

    public Optional<Selection> selection() {
        return Optional.ofNullable(details.selection());
    }

    /** Whether a person sees it: it has a control, and words unless it is computed. */
    public boolean isVisible() {
        var computed =
                facts().bind().containsKey("calculate") || !details.triggers().isEmpty();
        return type.control() != null && !(computed && facts().wording().isEmpty());
    }

    /** Whether its answer has a place of its own. */
    public boolean hasAnswer() {
        return !type.has(QuestionType.Trait.INSTANCE);
    }
}
