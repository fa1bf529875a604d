package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;

/** What people say to a comment without a word. Each method is one transaction. */
@Dependent
@Transactional
class ReactionService {
    private final CommentRepository comments;
    private final ThreadRepository threads;
    private final ReactionRepository reactions;
    private final CommentViews views;
    private final Discussed discussed;
    private final Writers writers;
    private final Journal journal;

    @Inject
    ReactionService(
            CommentRepository comments,
            ThreadRepository threads,
            ReactionRepository reactions,
            CommentViews views,
            Discussed discussed,
            Writers writers,
            Journal journal) {
        this.comments = comments;
        this.threads = threads;
        this.reactions = reactions;
        this.views = views;
        this.discussed = discussed;
        this.writers = writers;
        this.journal = journal;
    }

    /** Said once however often it is sent. */
    CommentView react(UUID id, String word) {
        var person = writers.writer();
        var comment = comments.get(id);
        var thread = threads.get(comment.threadId);
        Composition.refuseClosed(discussed.rules(thread.subject(), writers.viewer()), thread);
        if (!comment.readable()) {
            throw new Refused(new RuleBroken("comment-gone", "This comment is deleted or hidden."));
        }
        if (reactions.add(comment, person, kind(word))) {
            journal.write("reacted", comment.ref(), word);
        }
        return views.of(comment, writers.viewer());
    }

    CommentView withdraw(UUID id, String word) {
        var person = writers.member();
        var comment = comments.get(id);
        discussed.rules(threads.get(comment.threadId).subject(), writers.viewer());
        if (reactions.remove(comment, person, kind(word))) {
            journal.write("reaction-withdrawn", comment.ref(), word);
        }
        return views.of(comment, writers.viewer());
    }

    private static Reaction kind(String word) {
        return Reaction.of(word).orElseThrow(() -> new Refused(new NotFound("reaction", word)));
    }
}
