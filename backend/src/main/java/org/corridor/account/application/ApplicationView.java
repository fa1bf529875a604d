package org.corridor.account.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An application as those who decide and the applicant see it.
 *
 * @param decidedBy the name of who decided
 * @param reason what the applicant was told with the decision
 */
public record ApplicationView(
        UUID id,
        long version,
        ApplicationKind kind,
        ApplicationState state,
        Applicant applicant,
        @Nullable OrganisationSummary organisation,
        @Nullable String organisationName,
        String motivation,
        List<String> languages,
        List<String> countries,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason)
        implements Versioned {}
