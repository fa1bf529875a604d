package org.corridor.library;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** A publication an item names. */
public record Reference(
        @Min(1800) @Max(2100) @Nullable Integer year,

        @NotBlank @Size(max = 400) @Pattern(regexp = Texts.LINE)
        String title) {}
