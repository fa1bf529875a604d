package org.corridor.discussion;

import java.util.UUID;
import org.corridor.platform.subject.SubjectRef;

/**
 * Where a comment stands and who wrote it, for those who moderate. Never sent to anybody.
 *
 * @param pseudonymous whether its author chose not to be named
 */
public record CommentPlace(SubjectRef subject, SubjectRef ref, long number, UUID author, boolean pseudonymous) {}
