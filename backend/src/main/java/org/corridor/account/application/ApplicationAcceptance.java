package org.corridor.account.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.account.assignment.AssignmentDraft;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How an applicant is let in.
 *
 * @param assignment what they are limited to; without one a researcher can do nothing until assigned
 * @param note a word to the applicant
 */
public record ApplicationAcceptance(
        @Nullable @Valid AssignmentDraft assignment,

        @Nullable @Size(max = 1000) @Pattern(regexp = Texts.PROSE)
        String note) {}
