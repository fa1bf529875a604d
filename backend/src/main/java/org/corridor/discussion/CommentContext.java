package org.corridor.discussion;

import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.subject.SubjectSummary;
import org.jspecify.annotations.Nullable;

/** A comment with what it answers and what it is about. */
public record CommentContext(CommentView comment, @Nullable CommentView answered, SubjectRef subject) {
    /** Where the comment is read, on the page of what it is about. */
    public String address(SubjectSummary page) {
        return Discussed.address(page, comment.number());
    }
}
