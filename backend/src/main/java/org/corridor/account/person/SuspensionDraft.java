package org.corridor.account.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.text.Texts;

/** Why somebody is to be suspended; they are told. */
public record SuspensionDraft(
        @NotBlank @Size(max = 1000) @Pattern(regexp = Texts.PROSE)
        String reason) {}
