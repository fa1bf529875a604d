package org.corridor.account.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.assignment.AssignmentView;
import org.corridor.account.organisation.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as they see themselves.
 *
 * @param organisationAsked they asked to belong elsewhere, and nobody decided yet
 * @param askedOrganisation where; to none, where this is absent
 */
public record PersonProfile(
        UUID id,
        long version,
        String name,
        String email,
        @Nullable OrganisationSummary organisation,
        boolean organisationAsked,
        @Nullable OrganisationSummary askedOrganisation,
        List<String> languages,
        @Nullable String interfaceLanguage,
        List<Role> roles,
        List<AssignmentView> assignments,
        Instant knownSince,
        Instant lastSeenAt) {}
