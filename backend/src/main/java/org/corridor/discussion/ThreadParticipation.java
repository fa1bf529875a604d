package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.corridor.platform.subject.Participation;
import org.corridor.platform.subject.SubjectRef;

/** Who took part in a discussion: everybody whose words can be read there, under whatever name. */
@Dependent
class ThreadParticipation implements Participation {
    private final ThreadRepository threads;
    private final CommentRepository comments;

    @Inject
    ThreadParticipation(ThreadRepository threads, CommentRepository comments) {
        this.threads = threads;
        this.comments = comments;
    }

    @Override
    public Set<UUID> tookPart(SubjectRef subject) {
        return threads.find(subject).map(thread -> comments.authors(thread.id)).orElse(Set.of());
    }
}
