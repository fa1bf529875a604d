package org.corridor.discussion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A comment as this reader may see it. Of what is deleted or hidden only the place is left, except for moderators.
 *
 * @param depth 0 for a beginning, 1 for an answer to it, 2 for what answers that
 * @param author absent where nothing may be read
 * @param text as it was written, for its author alone
 * @param html made from it, safe to be put into a page
 * @param answers what it answers, where it does not stand right below it
 * @param replies how many answers a beginning has
 * @param hiddenRule the rule of the house it was hidden for
 */
public record CommentView(
        UUID id,
        long number,
        long version,
        CommentState state,
        int depth,
        @Nullable CommentAuthor author,
        @Nullable String text,
        @Nullable String html,
        @Nullable Stance stance,
        @Nullable CommentPassage passage,
        @Nullable CommentQuote quote,
        @Nullable CommentAnswered answers,
        List<CommentMention> mentions,
        List<ReactionCount> reactions,
        int replies,
        Instant writtenAt,
        @Nullable Instant editedAt,
        boolean own,
        @Nullable String hiddenRule)
        implements Versioned {

    /** A passage of what is discussed, in the words it had when the comment was written. */
    public record CommentPassage(String key, String text) {}

    /**
     * Words of another comment.
     *
     * @param author absent where that comment can no longer be read
     */
    public record CommentQuote(
            long number, @Nullable String author, @Nullable String words) {}

    /** The comment that is answered, where it stands elsewhere. */
    public record CommentAnswered(long number, @Nullable String author) {}

    /** Somebody who is spoken to. */
    public record CommentMention(UUID id, String name) {}

    /**
     * How many reacted in this way.
     *
     * @param own whether the reader did
     */
    public record ReactionCount(Reaction kind, int count, boolean own) {}
}
