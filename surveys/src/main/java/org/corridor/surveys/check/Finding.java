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
            case CalculationDiffers _ -> "calculation-differs";
            case UnknownQuestion _ -> "unknown-question";
            case NotChecked _ -> "not-checked";
        };
    }

    /** @param message the form's own; empty when its author wrote none */
    record ConstraintBroken(String path, List<Integer> positions, Texts message) implements Finding {}

    record RequiredMissing(String path, List<Integer> positions) implements Finding {}

    record UnknownChoice(String path, List<Integer> positions, String value) implements Finding {}

    record NotANumber(String path, List<Integer> positions, String sent) implements Finding {}

    /** Also times, and dates with times. */
    record NotADate(String path, List<Integer> positions, String sent) implements Finding {}

    record CalculationDiffers(String path, List<Integer> positions, String sent, String computed) implements Finding {}

    /** The form has no such question, or has it once and it was sent twice. */
    record UnknownQuestion(String path, List<Integer> positions) implements Finding {}

    /** A rule could not be tried: a file beside the form is absent, or the rule itself fails. The path is the root's for the whole. */
    record NotChecked(String path, List<Integer> positions, String reason) implements Finding {}
}
