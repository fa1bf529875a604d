package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.privacy.PersonalText;
import org.corridor.platform.subject.SubjectRef;

/** What people do with comments. Each method is one transaction. */
@Dependent
@Transactional
public class CommentService {
    private final CommentRepository comments;
    private final ThreadRepository threads;
    private final Composition composition;
    private final CommentViews views;
    private final Discussed discussed;
    private final Writers writers;
    private final Journal journal;
    private final InstantSource clock;

    @Inject
    CommentService(
            CommentRepository comments,
            ThreadRepository threads,
            Composition composition,
            CommentViews views,
            Discussed discussed,
            Writers writers,
            Journal journal,
            InstantSource clock) {
        this.comments = comments;
        this.threads = threads;
        this.composition = composition;
        this.views = views;
        this.discussed = discussed;
        this.writers = writers;
        this.journal = journal;
        this.clock = clock;
    }

    /** Adds a comment to the discussion about a thing, which begins with the first. */
    CommentView post(SubjectRef subject, CommentDraft draft) {
        var author = writers.writer();
        var rules = discussed.rules(subject, writers.viewer());
        PersonalText.refuse(draft.text(), draft.namesConfirmed());
        var thread = threads.open(subject, clock.instant());
        var comment = composition.compose(thread, rules, author, draft);
        comments.save(comment, clock.instant());
        journal.writeAs(author, "commented", comment.ref());
        composition.tell(subject, comment);
        comments.count(comment, 1, 1);
        return views.of(comment, writers.viewer());
    }

    /** One comment as this reader may see it. */
    CommentView read(UUID id) {
        var comment = comments.get(id);
        visible(comment);
        return views.of(comment, writers.viewer());
    }

    CommentView revise(UUID id, long expectedVersion, CommentRevision revision) {
        var author = writers.writer();
        var comment = comments.get(id, expectedVersion);
        comment.refuseOthers(author);
        var thread = threads.get(comment.threadId);
        Composition.refuseClosed(discussed.rules(thread.subject(), writers.viewer()), thread);
        PersonalText.refuse(revision.text(), revision.namesConfirmed());
        var mentions = revision.mentions().stream().distinct().toList();
        writers.refuseStrangers(mentions);
        comment.revise(revision.text(), mentions, clock.instant());
        comments.save(comment, clock.instant());
        journal.write("comment-revised", comment.ref());
        return views.of(comment, writers.viewer());
    }

    /** Takes back what one wrote; the answers to it stay. */
    CommentView delete(UUID id, long expectedVersion) {
        var author = writers.member();
        var comment = comments.get(id, expectedVersion);
        comment.refuseOthers(author);
        visible(comment);
        comment.delete(clock.instant());
        comments.touch(comment);
        journal.write("comment-deleted", comment.ref());
        comments.count(comment, 0, -1);
        return views.of(comment, writers.viewer());
    }

    /** Where a comment is read, by its number. */
    CommentAddress address(long number) {
        var comment = comments.numbered(number);
        var subject = discussed.summary(threads.get(comment.threadId).subject(), writers.viewer());
        visible(comment);
        return new CommentAddress(comment.id, number, subject.title(), Discussed.address(subject, number));
    }

    /** What cannot be seen is not discussed for this reader. */
    private void visible(Comment comment) {
        discussed.rules(threads.get(comment.threadId).subject(), writers.viewer());
    }
}
