package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refusal.TooLarge;
import org.corridor.platform.problem.Refused;

/** Comments that came by mail, by the rules of those written here. Each method is one transaction, or part of its caller's. */
@Dependent
@Transactional
class MailedCommentService {
    /** Two programs that answer each other say the same again and again; people do not. */
    private static final Duration SAME_WORDS = Duration.ofDays(1);

    private final CommentService posting;
    private final CommentRepository comments;
    private final ThreadRepository threads;
    private final Validator validator;
    private final InstantSource clock;

    @Inject
    MailedCommentService(
            CommentService posting,
            CommentRepository comments,
            ThreadRepository threads,
            Validator validator,
            InstantSource clock) {
        this.posting = posting;
        this.comments = comments;
        this.threads = threads;
        this.validator = validator;
        this.clock = clock;
    }

    /** Answers a comment. Who goes by another name in this discussion keeps it: a mail must not give them away. */
    void answer(UUID author, long number, String text) {
        var answered = comments.numbered(number);
        var thread = threads.get(answered.threadId);
        if (comments.said(author, thread.id, text, clock.instant().minus(SAME_WORDS))) {
            throw new Refused(new RuleBroken("said-already", "You said the same here already."));
        }
        var pseudonym = pseudonym(author, answered).orElse(null);
        var draft = new CommentDraft(text, answered.id, null, pseudonym, null, null, List.of(), false);
        refuseInvalid(draft);
        posting.post(thread.subject(), draft);
    }

    /** In a branch that was moved here they may go by another name than in the rest of the discussion: one would tell of the other. */
    private Optional<String> pseudonym(UUID author, Comment answered) {
        var kept = threads.pseudonym(answered.threadId, author);
        var branch = comments.pseudonym(author, answered.rootId);
        if (kept.isPresent() && branch.isPresent() && !kept.equals(branch)) {
            throw new Refused(new RuleBroken(
                    "pseudonyms-differ",
                    "What you answered was moved to a discussion in which you write under another name."));
        }
        return branch.or(() -> kept);
    }

    private void refuseInvalid(CommentDraft draft) {
        if (draft.text().length() > CommentDraft.LONGEST) {
            throw new Refused(new TooLarge(CommentDraft.LONGEST));
        }
        var faults = validator.validate(draft).stream()
                .map(fault -> new FieldFault(fault.getPropertyPath().toString(), fault.getMessage()))
                .toList();
        if (!faults.isEmpty()) {
            throw new Refused(new Invalid(faults));
        }
    }
}
