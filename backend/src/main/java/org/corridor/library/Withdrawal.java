package org.corridor.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.text.Texts;

/** Why an item is taken out of sight. */
public record Withdrawal(
        @NotBlank @Size(max = 500) @Pattern(regexp = Texts.LINE)
        String reason) {}
