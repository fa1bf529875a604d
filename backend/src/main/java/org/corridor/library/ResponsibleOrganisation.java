package org.corridor.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind an item.
 *
 * @param type as the source gives it, even where one would call it something else
 */
public record ResponsibleOrganisation(
        @NotBlank @Size(max = 300) @Pattern(regexp = Texts.LINE)
        String name,

        @Size(max = 60) @Pattern(regexp = Texts.LINE) @Nullable
        String acronym,

        @NotNull @Pattern(regexp = Vocabulary.ORGANISATION_TYPE)
        String type) {}
