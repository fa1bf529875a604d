package org.corridor.account.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.organisation.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/** Somebody in the list of people. */
public record PersonSummary(
        UUID id,
        String name,
        String email,
        @Nullable OrganisationSummary organisation,
        List<Role> roles,
        boolean suspended,
        @Nullable Instant lastSeenAt) {}
