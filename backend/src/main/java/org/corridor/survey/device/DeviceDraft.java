package org.corridor.survey.device;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A device to be let in.
 *
 * @param name by which its owner tells it from others
 * @param person for whom it will send; the caller, when nobody is named
 */
public record DeviceDraft(
        @NotBlank @Size(max = 100) @Pattern(regexp = Texts.LINE)
        String name,

        @Nullable UUID person) {}
