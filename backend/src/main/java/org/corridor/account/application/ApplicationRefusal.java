package org.corridor.account.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.text.Texts;

/** Why an applicant is not let in; they are told. */
public record ApplicationRefusal(
        @NotBlank @Size(max = 1000) @Pattern(regexp = Texts.PROSE)
        String reason) {}
