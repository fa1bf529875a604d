package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What one person said, all of it. Each method is one transaction, or part of its caller's. */
@Dependent
@Transactional
public class OwnCommentService {
    private static final int MOST = 10_000;
    private static final int WORDINGS = 100;

    private final CommentRepository comments;
    private final ThreadRepository threads;
    private final ReactionRepository reactions;

    @Inject
    OwnCommentService(CommentRepository comments, ThreadRepository threads, ReactionRepository reactions) {
        this.comments = comments;
        this.threads = threads;
        this.reactions = reactions;
    }

    public List<OwnComment> by(UUID person) {
        return comments.by(person, MOST).stream()
                .map(comment -> new OwnComment(
                        comment.number,
                        threads.get(comment.threadId).subject(),
                        comment.pseudonym,
                        comment.text,
                        comment.state,
                        comment.writtenAt,
                        comment.editedAt == null
                                ? List.of()
                                : comments.versions(comment.id, Long.MAX_VALUE, WORDINGS).stream()
                                        .filter(wording -> !wording.struck())
                                        .map(wording -> wording.text)
                                        .toList()))
                .toList();
    }

    /** Numbers of comments and how the person reacted to them. */
    public List<String> reactions(UUID person) {
        return reactions.by(person, MOST);
    }
}
