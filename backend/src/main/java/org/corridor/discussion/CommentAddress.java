package org.corridor.discussion;

import java.util.UUID;

/** Where a comment is read now. */
public record CommentAddress(UUID id, long number, String title, String address) {}
