package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.DiscussionRules;
import org.corridor.platform.subject.DiscussionRules.Passage;
import org.corridor.platform.subject.Happening;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Makes a comment of what somebody wrote, by the rules of what it is about, and lets others know. */
@Dependent
class Composition {
    private final CommentRepository comments;
    private final ThreadRepository threads;
    private final Discussed discussed;
    private final Writers writers;
    private final Event<Happening> happenings;
    private final InstantSource clock;

    @Inject
    Composition(
            CommentRepository comments,
            ThreadRepository threads,
            Discussed discussed,
            Writers writers,
            Event<Happening> happenings,
            InstantSource clock) {
        this.comments = comments;
        this.threads = threads;
        this.discussed = discussed;
        this.writers = writers;
        this.happenings = happenings;
        this.clock = clock;
    }

    Comment compose(DiscussionThread thread, DiscussionRules rules, UUID author, CommentDraft draft) {
        threads.stay(thread.id);
        refuseClosed(rules, thread);
        var comment = new Comment(comments.nextNumber(), thread.id, author, draft.text(), clock.instant());
        if (draft.replyTo() != null) {
            comment.answer(among(thread, draft.replyTo(), "replyTo"));
        }
        comment.mentions = draft.mentions().stream().distinct().toList();
        writers.refuseStrangers(comment.mentions);
        comment.stance = stance(rules, comment, draft.stance());
        takePassage(rules, comment, draft.passage());
        quote(thread, comment, draft.quote());
        comment.pseudonym = pseudonym(thread, rules, author, draft.pseudonym());
        return comment;
    }

    /** Tells followers, in the transaction; who is mentioned or answered is concerned. */
    void tell(SubjectRef subject, Comment comment) {
        var mentioned = new HashSet<>(comment.mentions);
        mentioned.remove(comment.authorId);
        var answered = new HashSet<UUID>();
        if (comment.answeredId != null) {
            answered.add(comments.get(comment.answeredId).authorId);
        }
        answered.removeAll(mentioned);
        answered.remove(comment.authorId);
        var address = Discussed.address(discussed.summary(subject, writers.viewer()), comment.number);
        happenings.fire(happening(subject, "commented", comment, address, answered));
        if (!mentioned.isEmpty()) {
            happenings.fire(happening(subject, Happening.MENTIONED, comment, address, mentioned));
        }
    }

    private static Happening happening(
            SubjectRef subject, String what, Comment comment, String address, Set<UUID> concerned) {
        return new Happening(
                subject, what, comment.authorId, comment.text, address, concerned, comment.ref(), comment.number);
    }

    static void refuseClosed(DiscussionRules rules, DiscussionThread thread) {
        if (!rules.open() || thread.locked()) {
            throw new Refused(new RuleBroken("discussion-closed", "Nothing can be added to this discussion now."));
        }
    }

    private Comment among(DiscussionThread thread, UUID id, String field) {
        return comments.findNow(id)
                .filter(comment -> comment.threadId.equals(thread.id))
                .orElseThrow(() -> invalid(field, "There is no such comment in this discussion."));
    }

    private static @Nullable Stance stance(DiscussionRules rules, Comment comment, @Nullable Stance taken) {
        if (taken != null && !rules.stance()) {
            throw invalid("stance", "Nobody is asked for a stance here.");
        }
        if (taken == null && rules.stance() && comment.beginning()) {
            throw invalid("stance", "Say whether you are for it, against it, or neither.");
        }
        return taken;
    }

    private static void takePassage(DiscussionRules rules, Comment comment, @Nullable String key) {
        if (key != null) {
            comment.passageKey = key;
            comment.passageText = rules.passages().stream()
                    .filter(passage -> passage.key().equals(key))
                    .map(Passage::text)
                    .findFirst()
                    .orElseThrow(() -> invalid("passage", "There is no such passage."));
        }
    }

    /** A quote holds what the other said and nothing else. */
    private void quote(DiscussionThread thread, Comment comment, @Nullable QuoteDraft quote) {
        if (quote == null) {
            return;
        }
        var quoted = among(thread, quote.comment(), "quote");
        if (!quoted.readable() || !quoted.says(quote.words())) {
            throw invalid("quote", "The comment does not say this.");
        }
        comment.quotedId = quoted.id;
        comment.quotedWords = quote.words().strip();
    }

    /** The name to write under, always the same for one person in one thread; nothing where it is their own. */
    private @Nullable String pseudonym(
            DiscussionThread thread, DiscussionRules rules, UUID author, @Nullable String chosen) {
        if (chosen == null) {
            return null;
        }
        if (!rules.pseudonyms()) {
            throw invalid("pseudonym", "Everybody writes under their own name here.");
        }
        var kept = threads.pseudonym(thread.id, author);
        if (kept.isPresent()) {
            return kept.get();
        }
        var name = Comment.words(chosen);
        writers.refuseBorrowed(name);
        threads.keepPseudonym(thread.id, author, name);
        return name;
    }

    private static Refused invalid(String field, String message) {
        return new Refused(new Invalid(List.of(new FieldFault(field, message))));
    }
}
