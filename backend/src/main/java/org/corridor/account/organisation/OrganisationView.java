package org.corridor.account.organisation;

import java.util.UUID;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** An organisation as its page shows it. */
public record OrganisationView(
        UUID id,
        long version,
        String name,
        @Nullable String acronym,
        Constituency constituency,
        @Nullable String country,
        @Nullable String website)
        implements Versioned {}
