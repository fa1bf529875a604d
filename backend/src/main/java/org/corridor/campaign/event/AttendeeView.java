package org.corridor.campaign.event;

import java.time.Instant;
import java.util.UUID;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list of an event, for its editors.
 *
 * @param name of an account that is no more, nothing
 * @param attended absent until somebody marks it
 */
public record AttendeeView(
        UUID id,
        long version,
        UUID person,
        String name,
        String email,
        @Nullable OrganisationSummary organisation,
        RegistrationState state,
        Instant registeredAt,
        @Nullable Boolean attended)
        implements Versioned {}
