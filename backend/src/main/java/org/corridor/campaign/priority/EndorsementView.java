package org.corridor.campaign.priority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.account.organisation.Constituency;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An endorsement as one reads it. The mandate is told to members.
 *
 * @param person who signed
 * @param mine whether the reader may revoke it
 */
public record EndorsementView(
        UUID id,
        long version,
        @Nullable OrganisationSummary organisation,
        Constituency constituency,
        Instant endorsedAt,
        @Nullable Instant revokedAt,
        @Nullable String person,
        @Nullable String mandateGiver,
        @Nullable LocalDate mandatedOn,
        @Nullable String mandate,
        boolean mine)
        implements Versioned {}
