package org.corridor.survey.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.text.Texts;

/**
 * A study to be made.
 *
 * @param key by which people are assigned to it; never changed
 */
public record StudyDraft(
        @NotNull
        @Pattern(regexp = KEY, message = "Small letters and digits, with single hyphens between them.")
        @Size(max = 100)
        String key,

        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.LINE)
        String title) {
    /** How keys are spelled. */
    public static final String KEY = "^[a-z0-9]+(-[a-z0-9]+)*$";
}
