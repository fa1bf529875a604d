package org.corridor.account.me;

import java.util.List;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.application.ApplicationView;
import org.corridor.account.assignment.AssignmentView;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as they see themselves.
 *
 * @param organisationAsked they asked to belong elsewhere, and nobody decided yet
 * @param askedOrganisation where; to none, where this is absent
 * @param roles as decided; a token may carry a new one only from its next renewal
 * @param application the one that waits, else the latest
 * @param suspended never true here: who is suspended is refused at the door
 */
public record Me(
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
        @Nullable ApplicationView application,
        boolean suspended)
        implements Versioned {}
