package org.corridor.campaign.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.account.organisation.Constituency;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's signature as one reads it. The mandate is told to members.
 *
 * @param edition which wording was signed, where wordings are numbered
 * @param person who signed
 * @param mine whether the reader may take it back
 */
public record SignatureView(
        UUID id,
        long version,
        @Nullable OrganisationSummary organisation,
        Constituency constituency,
        @Nullable Integer edition,
        Instant signedAt,
        @Nullable Instant revokedAt,
        @Nullable String person,
        @Nullable String mandateGiver,
        @Nullable LocalDate mandatedOn,
        @Nullable String mandate,
        boolean mine)
        implements Versioned {}
