package org.corridor.discussion;

import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** A comment with what it answers and what it is about. */
public record CommentContext(CommentView comment, @Nullable CommentView answered, SubjectRef subject) {}
