package org.corridor.account.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.assignment.AssignmentView;
import org.corridor.account.organisation.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/** Somebody as they see themselves. */
public record PersonProfile(
        UUID id,
        long version,
        String name,
        String email,
        @Nullable OrganisationSummary organisation,
        List<String> languages,
        @Nullable String interfaceLanguage,
        List<Role> roles,
        List<AssignmentView> assignments,
        Instant knownSince,
        Instant lastSeenAt) {}
