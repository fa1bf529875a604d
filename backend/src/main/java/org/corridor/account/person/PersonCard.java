package org.corridor.account.person;

import java.util.List;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.organisation.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/** What others are shown of somebody who speaks up: no address, nothing private. */
public record PersonCard(UUID id, String name, @Nullable OrganisationSummary organisation, List<Role> roles) {}
