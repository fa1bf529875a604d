package org.corridor.discussion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which part of a thread a reader wants. A class because the server builds it by its empty constructor. */
public class ThreadQuery {
    @QueryParam("sort")
    @DefaultValue("oldest")
    @Pattern(regexp = CommentOrder.WORDS)
    String sort = "oldest";

    /** What the previous page gave as {@code next}. */
    @QueryParam("after")
    @Size(max = 50)
    @Nullable
    String after;

    /** The number of a comment to begin at, whatever the order. */
    @QueryParam("comment")
    @Min(1)
    @Nullable
    Long comment;

    /** The key of a passage, for those comments alone that are about it. */
    @QueryParam("passage")
    @Size(max = 100)
    @Nullable
    String passage;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(value = 20, message = "At most 20 at a time, so that a page stays quick on a thin line.")
    int limit = 20;

    /** The part that begins after this place, or at this comment. */
    public static ThreadQuery of(@Nullable String after, @Nullable Long comment, int limit) {
        var question = new ThreadQuery();
        question.after = after;
        question.comment = comment;
        question.limit = limit;
        return question;
    }

    /** The same, of what is about this passage. */
    public ThreadQuery about(@Nullable String key) {
        passage = key;
        return this;
    }

    Optional<String> passageKey() {
        return Optional.ofNullable(passage).filter(key -> comment == null && !key.isBlank());
    }

    CommentOrder order() {
        return comment == null ? CommentOrder.valueOf(sort.toUpperCase(Locale.ROOT)) : CommentOrder.OLDEST;
    }

    Optional<ReadingKey> afterKey() {
        return Optional.ofNullable(after).filter(key -> !key.isBlank()).map(ReadingKey::read);
    }
}
