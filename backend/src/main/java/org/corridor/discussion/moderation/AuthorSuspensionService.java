package org.corridor.discussion.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.discussion.CommentContext;
import org.corridor.discussion.ModeratedCommentService;
import org.corridor.discussion.Writers;
import org.corridor.discussion.suspension.DiscussingSuspensionDraft;
import org.corridor.discussion.suspension.DiscussingSuspensionService;
import org.corridor.discussion.suspension.DiscussingSuspensionView;
import org.corridor.discussion.suspension.SuspendedVoice;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.subject.Subjects;

/** Takes the floor from those who wrote something, without asking who they are. Each method is one transaction. */
@Dependent
@Transactional
public class AuthorSuspensionService {
    private static final String KIND = "discussing-suspension";

    private final ModeratedCommentService comments;
    private final DiscussingSuspensionService suspensions;
    private final ModerationLogService log;
    private final Subjects subjects;
    private final Writers writers;
    private final Journal journal;
    private final InstantSource clock;

    @Inject
    AuthorSuspensionService(
            ModeratedCommentService comments,
            DiscussingSuspensionService suspensions,
            ModerationLogService log,
            Subjects subjects,
            Writers writers,
            Journal journal,
            InstantSource clock) {
        this.comments = comments;
        this.suspensions = suspensions;
        this.log = log;
        this.subjects = subjects;
        this.writers = writers;
        this.journal = journal;
        this.clock = clock;
    }

    DiscussingSuspensionView suspend(UUID comment, DiscussingSuspensionDraft draft) {
        var place = comments.place(comment);
        var suspension = suspensions.suspend(new SuspendedVoice(place.author(), place.voice(), comment), draft);
        log.keep(ModerationAct.person("suspended", draft.rule(), draft.until(), clock.instant()));
        journal.write("author-suspended", place.ref(), "until %s, %s".formatted(draft.until(), draft.rule()));
        return suspension;
    }

    DiscussingSuspensionView lift(UUID id, long expectedVersion) {
        var suspension = suspensions.lift(id, expectedVersion);
        log.keep(ModerationAct.person("lifted", suspension.rule(), null, clock.instant()));
        journal.write("lifted", new SubjectRef(KIND, id));
        return suspension;
    }

    /** Who was suspended, the latest first. What led to it is named only where this moderator may read it. */
    Page<SuspensionEntry> list(PageRequest page) {
        var found = suspensions.list(page);
        var ids = found.items().stream()
                .map(DiscussingSuspensionView::comment)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var contexts = comments.contexts(ids).stream()
                .collect(Collectors.toMap(context -> context.comment().id(), Function.identity()));
        var seen = subjects.find(
                contexts.values().stream().map(CommentContext::subject).toList(), writers.viewer());
        return found.map(suspension -> {
            var context = contexts.get(suspension.comment());
            var subject = context == null ? null : seen.get(context.subject());
            return context == null || subject == null
                    ? new SuspensionEntry(suspension, null, null)
                    : new SuspensionEntry(suspension, context.comment().author(), context.address(subject));
        });
    }
}
