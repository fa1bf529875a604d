package org.corridor.discussion.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.discussion.CommentContext;
import org.corridor.discussion.ModeratedCommentService;
import org.corridor.discussion.Writers;
import org.corridor.discussion.moderation.FlagRepository.Reported;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.Subjects;

/** What readers report, and those who look at it. Each method is one transaction. */
@Dependent
@Transactional
public class FlagService {
    private final FlagRepository flags;
    private final ModeratedCommentService comments;
    private final ModerationLogService log;
    private final Subjects subjects;
    private final Writers writers;
    private final Journal journal;
    private final InstantSource clock;

    @Inject
    FlagService(
            FlagRepository flags,
            ModeratedCommentService comments,
            ModerationLogService log,
            Subjects subjects,
            Writers writers,
            Journal journal,
            InstantSource clock) {
        this.flags = flags;
        this.comments = comments;
        this.log = log;
        this.subjects = subjects;
        this.writers = writers;
        this.journal = journal;
        this.clock = clock;
    }

    void flag(UUID comment, FlagDraft draft) {
        var person = writers.member();
        var place = comments.place(comment);
        if (place.author().equals(person)) {
            throw new Refused(new RuleBroken("comment-own", "This is your own comment: you can delete it."));
        }
        if (!flags.add(new Flag(comment, person, draft, clock.instant()))) {
            throw new Refused(new RuleBroken("flagged-already", "You reported this comment already."));
        }
        journal.write(FlagDiscretion.FLAGGED, place.ref(), draft.rule());
    }

    /** Leaves a comment as it is, whoever reported it. */
    void settle(UUID comment) {
        var place = comments.place(comment);
        if (flags.settle(comment, clock.instant()) == 0) {
            throw new Refused(new RuleBroken("not-flagged", "Nobody waits for a decision on this comment."));
        }
        log.keep(ModerationAct.on("kept", null, place, clock.instant()));
        journal.write("flags-settled", place.ref());
    }

    /** What waits for a decision, of what this moderator may read. Entries follow their comment wherever it is moved. */
    Page<QueueEntry> queue(PageRequest page) {
        var found = Page.of(
                flags.waiting(page.afterPlace(), page.limit() + 1),
                page.limit(),
                last -> Place.key(last.since(), last.comment()));
        var ids = found.items().stream().map(Reported::comment).toList();
        var reasons = flags.open(ids).stream()
                .collect(Collectors.groupingBy(
                        flag -> flag.commentId, Collectors.mapping(Flag::reason, Collectors.toList())));
        var contexts = comments.contexts(ids);
        var known = subjects.find(contexts.stream().map(CommentContext::subject).toList(), writers.viewer());
        var entries = contexts.stream()
                .filter(context -> known.containsKey(context.subject()))
                .map(context -> {
                    var subject = known.get(context.subject());
                    return new QueueEntry(
                            context.comment(),
                            context.answered(),
                            context.subject(),
                            subject == null ? null : subject.title(),
                            subject == null ? null : context.address(subject),
                            reasons.getOrDefault(context.comment().id(), List.of()));
                })
                .toList();
        return new Page<>(entries, found.next());
    }
}
