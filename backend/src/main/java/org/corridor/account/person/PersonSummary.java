package org.corridor.account.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.organisation.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the list of people.
 *
 * @param organisationAsked they asked to belong elsewhere than they do
 */
public record PersonSummary(
        UUID id,
        String name,
        String email,
        @Nullable OrganisationSummary organisation,
        boolean organisationAsked,
        List<Role> roles,
        boolean suspended,
        @Nullable Instant lastSeenAt) {}
