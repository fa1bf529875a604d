package org.corridor.account.person;

import java.util.UUID;
import org.corridor.account.organisation.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/** Somebody where something else is the matter: who it is, and for whom they stand. */
public record PersonCard(UUID id, String name, @Nullable OrganisationSummary organisation) {}
