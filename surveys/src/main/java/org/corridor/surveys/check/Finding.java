package org.corridor.surveys.check;

import java.util.List;
import org.corridor.surveys.form.Texts;

/** Something in a submission that a reviewer should look at. What it quotes of an answer is guarded as the answer is. */
public sealed interface Finding {
    /** The question, {@code /data/cost/amount}. */
    String path();

    /** The turn of each repeat around it, from the outermost, from 1. */
    List<Integer> positions();

    /** For programs, never renamed. */
    default String kind() {
        return switch (this) {
            case ConstraintBroken _ -> "constraint-broken";
            case RequiredMissing _ -> "required-missing";
            case UnknownChoice _ -> "unknown-choice";
            case NotANumber _ -> "not-a-number";
            case NotADate _ -> "not-a-date";
            case NotAPlace _ -> "not-a-place";
            case CalculationDiffers _ -> "calculation-differs";
            case UnknownQuestion _ -> "unknown-question";
            case NotChecked _ -> "not-checked";
        };
    }

    /**
     * An answer that its question does not take.
     *
     * @param message the form's own; empty when its author wrote none
     */
    record ConstraintBroken(String path, List<Integer> positions, Texts message) implements Finding {}

    record RequiredMissing(String path, List<Integer> positions) implements Finding {}

    /**
     * A choice that is not offered, or not with the other answers as they are.
     *
     * @param value as it was sent
     */
    record UnknownChoice(String path, List<Integer> positions, String value) implements Finding {}

    record NotANumber(String path, List<Integer> positions, String sent) implements Finding {}

    /** Also times, and dates with times. */
    record NotADate(String path, List<Integer> positions, String sent) implements Finding {}

    record NotAPlace(String path, List<Integer> positions, String sent) implements Finding {}

    record CalculationDiffers(String path, List<Integer> positions, String sent, String computed) implements Finding {}

    /** The form has no such question, or has it once and it was sent twice. */
    record UnknownQuestion(String path, List<Integer> positions) implements Finding {}

    /** A rule could not be tried. The path is the root's when it concerns the whole. */
    record NotChecked(String path, List<Integer> positions, String reason) implements Finding {
        /** The rule looks into a file beside the form, which is not here. */
        public static final String FILE_ABSENT = "file-absent";
        /** The rule itself fails with these answers. */
        public static final String RULE_FAILS = "rule-fails";
        /** So many turns of repeats that computing them would take too long. */
        public static final String TOO_MANY_TURNS = "too-many-turns";
    }
}
