package org.corridor.account.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes who wants to come in.
 *
 * @param organisationId theirs, if it is on our list
 * @param organisationName theirs, if it is not
 * @param countries they live or work in
 */
public record ApplicationDraft(
        @NotNull ApplicationKind kind,
        @Nullable UUID organisationId,

        @Nullable @Size(max = 200) @Pattern(regexp = Texts.LINE)
        String organisationName,

        @NotBlank @Size(max = 4000) @Pattern(regexp = Texts.PROSE)
        String motivation,

        @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = Texts.LANGUAGE) String> languages,
        @NotNull @Size(max = 50) List<@NotNull @Pattern(regexp = Texts.COUNTRY) String> countries) {}
