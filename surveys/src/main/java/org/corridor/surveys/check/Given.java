package org.corridor.surveys.check;

import java.util.List;
import java.util.Optional;
import org.corridor.surveys.form.Question;
import org.jspecify.annotations.Nullable;

/**
 * A place for an answer, filled or not.
 *
 * @param text what was sent; empty when nothing was
 * @param wrong why it is no answer to such a question, or null
 */
record Given(
        Question question,
        List<Integer> positions,
        String text,
        @Nullable Finding wrong) {
    Optional<Finding> fault() {
        return Optional.ofNullable(wrong);
    }

    /** What the engine may be told: an answer that is none is left out, because the engine drops it silently or fails. */
    String usable() {
        return wrong == null ? text : "";
    }

    String path() {
        return question.path();
    }
}
