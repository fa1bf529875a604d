package org.corridor.discussion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who can be spoken to, with their organisation to tell them apart. */
public record MentionHit(UUID id, String name, @Nullable String organisation) {}
