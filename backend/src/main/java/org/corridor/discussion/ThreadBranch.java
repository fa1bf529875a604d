package org.corridor.discussion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A beginning and the answers to it, as far as they are shown at once.
 *
 * @param more what to send as {@code after} for the following answers; absent when all are here
 * @param begun whether the answers are shown from the first on
 */
public record ThreadBranch(
        CommentView comment,
        List<CommentView> replies,
        @Nullable String more,
        boolean begun) {}
