package org.corridor.surveys.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a form stores an answer to.
 *
 * @param sensitivity how the answer must be guarded. Its own class, else that of the nearest section that has one; else ordinary
 *     when the form gives classes at all, and sensitive when it gives none: unknown is not harmless
 * @param bound its meaning, or null
 */
public record Question(
        String path,
        DataType type,
        Control control,
        Words words,
        Choices choices,
        Rules rules,
        Sensitivity sensitivity,
        @Nullable Meaning bound,
        String appearance)
        implements Node {
    /** What a person reads at a question. */
    public record Words(Texts label, Texts hint, Texts constraintMessage) {
        public static final Words NONE = new Words(Texts.NONE, Texts.NONE, Texts.NONE);
    }

    @Override
    public Texts label() {
        return words.label();
    }

    @Override
    public Optional<Meaning> meaning() {
        return Optional.ofNullable(bound);
    }

    /** Whether a person answers it. */
    public boolean isAsked() {
        return control != Control.NONE && control != Control.NOTE;
    }
}
