package org.corridor.discussion.moderation;

import java.time.Instant;
import java.util.List;
import org.corridor.discussion.CommentView;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A comment that readers reported, with what is needed to decide. Who reported it is not said.
 *
 * @param answered what it answers
 * @param title of what is discussed, as it reads now
 * @param address where the comment is read now
 */
public record QueueEntry(
        CommentView comment,
        @Nullable CommentView answered,
        SubjectRef subject,
        @Nullable String title,
        @Nullable String address,
        List<FlagReason> flags) {
    /** One reader's reason. */
    public record FlagReason(String rule, @Nullable String note, Instant at) {}
}
