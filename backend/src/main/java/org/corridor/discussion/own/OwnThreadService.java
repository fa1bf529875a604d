package org.corridor.discussion.own;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.corridor.discussion.Discussed;
import org.corridor.discussion.Writers;
import org.corridor.discussion.own.OwnThreadRepository.ThreadName;
import org.corridor.discussion.suspension.DiscussingSuspensionService;
import org.corridor.platform.subject.SubjectRef;

/** What people keep in discussions for themselves. Each method is one transaction. */
@Dependent
@Transactional
public class OwnThreadService {
    private final OwnThreadRepository own;
    private final Discussed discussed;
    private final Writers writers;
    private final DiscussingSuspensionService suspensions;
    private final InstantSource clock;

    @Inject
    OwnThreadService(
            OwnThreadRepository own,
            Discussed discussed,
            Writers writers,
            DiscussingSuspensionService suspensions,
            InstantSource clock) {
        this.own = own;
        this.discussed = discussed;
        this.writers = writers;
        this.suspensions = suspensions;
        this.clock = clock;
    }

    OwnThread read(SubjectRef subject) {
        var person = member(subject);
        var thread = own.thread(person, subject);
        var draft = own.draft(person, subject).orElse(null);
        var suspension = suspensions.own(person);
        if (thread.isEmpty()) {
            return new OwnThread(draft, 0, 0, null, null, suspension);
        }
        var readTo = own.readTo(person, thread.get().thread());
        var unread = own.unread(person, thread.get().thread(), readTo);
        return new OwnThread(
                draft,
                readTo,
                unread.size(),
                unread.isEmpty() ? null : unread.getFirst(),
                thread.flatMap(ThreadName::pseudonym).orElse(null),
                suspension);
    }

    OwnDraft keep(SubjectRef subject, OwnDraft draft) {
        own.keep(member(subject), subject, draft, clock.instant());
        return draft;
    }

    void discard(SubjectRef subject) {
        own.discard(member(subject), subject);
    }

    OwnThread mark(SubjectRef subject, ReadMark mark) {
        var person = member(subject);
        own.thread(person, subject).ifPresent(thread -> own.mark(person, thread.thread(), mark.number()));
        return read(subject);
    }

    /** What somebody has begun to write and not sent. */
    public List<String> drafts(UUID person) {
        return own.drafts(person);
    }

    private UUID member(SubjectRef subject) {
        var person = writers.member();
        discussed.rules(subject, writers.viewer());
        return person;
    }
}
