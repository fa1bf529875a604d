package org.corridor.discussion.moderation;

import java.util.UUID;

/** Who stands behind a comment. That a moderator asked stands in the journal. */
public record RevealedAuthor(UUID person, String name) {}
