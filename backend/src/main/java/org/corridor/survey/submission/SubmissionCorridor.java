package org.corridor.survey.submission;

import org.jspecify.annotations.Nullable;

/** From which country to which, as far as it was told. */
public record SubmissionCorridor(
        @Nullable String origin, @Nullable String destination) {}
