package org.corridor.discussion;

import java.util.UUID;
import org.corridor.platform.subject.SubjectRef;

/**
 * Where a comment stands and who wrote it, for those who moderate. Never sent to anybody.
 *
 * @param voice the name its author goes by there, as nobody else's; empty for their own
 */
public record CommentPlace(SubjectRef subject, SubjectRef ref, long number, UUID author, String voice) {
    /** Whether its author chose not to be named. */
    public boolean pseudonymous() {
        return !voice.isEmpty();
    }
}
