package org.corridor.account.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which organisation somebody belongs to; none, where it is left out. */
public record BelongingDraft(@Nullable UUID organisationId) {}
