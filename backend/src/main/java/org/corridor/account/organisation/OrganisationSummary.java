package org.corridor.account.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation where something else is the matter. */
public record OrganisationSummary(
        UUID id, String name, @Nullable String acronym, Constituency constituency) {}
