package org.corridor.account.assignment;

import java.time.Instant;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.organisation.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/** What somebody is limited to in one of their roles. */
public record AssignmentView(
        UUID id,
        Role role,
        @Nullable String study,
        @Nullable String country,
        @Nullable String origin,
        @Nullable String destination,
        @Nullable OrganisationSummary organisation,
        Instant since) {}
