package org.corridor.survey.form;

import jakarta.validation.constraints.NotNull;

/** What is to become of a form. */
public record FormStateDraft(@NotNull FormState state) {}
