package org.corridor.discussion.moderation;

import org.corridor.discussion.CommentAuthor;
import org.corridor.discussion.suspension.DiscussingSuspensionView;
import org.jspecify.annotations.Nullable;

/**
 * A suspension with what a moderator needs to know it again.
 *
 * @param author as the comment that led to it names them: whoever writes under a pseudonym stays behind it
 * @param address where that comment is read now
 */
public record SuspensionEntry(
        DiscussingSuspensionView suspension,
        @Nullable CommentAuthor author,
        @Nullable String address) {}
