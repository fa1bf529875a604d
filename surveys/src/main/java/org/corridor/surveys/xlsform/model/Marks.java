package org.corridor.surveys.xlsform.model;

import org.corridor.surveys.form.Meaning;
import org.corridor.surveys.form.Sensitivity;
import org.jspecify.annotations.Nullable;

/** What Corridor alone knows of a question: how its answers must be guarded, and what they mean to a study. */
public record Marks(
        @Nullable Sensitivity sensitivity, @Nullable Meaning meaning) {
    public static final Marks NONE = new Marks(null, null);
}
