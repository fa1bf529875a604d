package org.corridor.account.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.assignment.AssignmentView;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as administrators see them.
 *
 * @param organisationAsked they asked to belong elsewhere, and nobody decided yet
 * @param askedOrganisation where; to none, where this is absent
 */
public record PersonView(
        UUID id,
        long version,
        String name,
        String email,
        @Nullable OrganisationSummary organisation,
        boolean organisationAsked,
        @Nullable OrganisationSummary askedOrganisation,
        List<Role> roles,
        boolean suspended,
        @Nullable Instant lastSeenAt,
        List<AssignmentView> assignments,
        List<String> languages,
        @Nullable SuspensionView suspension)
        implements Versioned {}
