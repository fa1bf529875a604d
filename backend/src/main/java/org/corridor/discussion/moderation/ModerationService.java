package org.corridor.discussion.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.corridor.account.person.PersonService;
import org.corridor.discussion.CommentView;
import org.corridor.discussion.ModeratedCommentService;
import org.corridor.discussion.WordingService;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;

/** What moderators do. Each method is one transaction: the act, its line for members, and its line of the journal. */
@Dependent
@Transactional
public class ModerationService {
    private final ModeratedCommentService comments;

    private final WordingService wordings;
    private final FlagRepository flags;
    private final ModerationLogService log;
    private final PersonService people;
    private final Journal journal;
    private final InstantSource clock;

    @Inject
    ModerationService(
            ModeratedCommentService comments,
            WordingService wordings,
            FlagRepository flags,
            ModerationLogService log,
            PersonService people,
            Journal journal,
            InstantSource clock) {
        this.comments = comments;
        this.wordings = wordings;
        this.flags = flags;
        this.log = log;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /** Takes a comment out of sight and settles what was reported about it. */
    CommentView hide(UUID id, long expectedVersion, RuleDraft draft) {
        var place = comments.place(id);
        var hidden = comments.hide(id, expectedVersion, draft.rule());
        flags.settle(id, clock.instant());
        log.keep(ModerationAct.on("hidden", draft.rule(), place, clock.instant()));
        journal.write("comment-hidden", place.ref(), detail(draft));
        return hidden;
    }

    CommentView show(UUID id, long expectedVersion) {
        var place = comments.place(id);
        var shown = comments.show(id, expectedVersion);
        log.keep(ModerationAct.on("shown", null, place, clock.instant()));
        journal.write("comment-shown", place.ref());
        return shown;
    }

    /** What was reported about it stays open: whoever decides finds it at its new place. */
    CommentView move(UUID id, long expectedVersion, MoveDraft draft) {
        var from = comments.place(id).subject();
        var moved = comments.move(id, expectedVersion, draft.path());
        var place = comments.place(id);
        log.keep(ModerationAct.on("moved", null, place, clock.instant()));
        journal.write("comment-moved", place.ref(), "from %s %s".formatted(from.kind(), from.id()));
        return moved;
    }

    /** Takes the words of an old wording out for good. */
    void strike(UUID id, long version) {
        var place = comments.place(id);
        if (wordings.strike(id, version)) {
            log.keep(ModerationAct.on("struck", null, place, clock.instant()));
        }
    }

    void lock(SubjectRef subject, long expectedVersion, RuleDraft draft) {
        comments.lock(subject, expectedVersion, draft.rule());
        log.keep(ModerationAct.about("locked", draft.rule(), subject, clock.instant()));
        journal.write("discussion-locked", subject, detail(draft));
    }

    void unlock(SubjectRef subject, long expectedVersion) {
        comments.unlock(subject, expectedVersion);
        log.keep(ModerationAct.about("unlocked", null, subject, clock.instant()));
        journal.write("discussion-unlocked", subject);
    }

    /** Who stands behind a pseudonym; that somebody asked is never forgotten. */
    RevealedAuthor author(UUID id) {
        var place = comments.place(id);
        if (place.pseudonymous()) {
            journal.write("pseudonym-revealed", place.ref());
        }
        var name = people.name(place.author());
        if (name == null) {
            throw new Refused(new NotFound("author", id));
        }
        return new RevealedAuthor(place.author(), name);
    }

    private static String detail(RuleDraft draft) {
        return draft.note() == null ? draft.rule() : draft.rule() + ": " + draft.note();
    }
}
