package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;

/** What moderators can do to comments and threads. Each method is part of its caller's transaction. */
@Dependent
@Transactional
public class ModeratedCommentService {
    private final CommentRepository comments;
    private final ThreadRepository threads;
    private final BranchRepository branches;
    private final CommentViews views;
    private final Discussed discussed;
    private final Writers writers;
    private final InstantSource clock;

    @Inject
    ModeratedCommentService(
            CommentRepository comments,
            ThreadRepository threads,
            BranchRepository branches,
            CommentViews views,
            Discussed discussed,
            Writers writers,
            InstantSource clock) {
        this.comments = comments;
        this.threads = threads;
        this.branches = branches;
        this.views = views;
        this.discussed = discussed;
        this.writers = writers;
        this.clock = clock;
    }

    /** Where a comment stands now, refused where it is not there for this person. */
    public CommentPlace place(UUID id) {
        return place(comments.get(id));
    }

    private CommentPlace place(Comment comment) {
        var subject = threads.get(comment.threadId).subject();
        discussed.rules(subject, writers.viewer());
        return new CommentPlace(subject, comment.ref(), comment.number, comment.authorId, comment.voice());
    }

    public CommentView hide(UUID id, long expectedVersion, String rule) {
        var comment = comments.get(id, expectedVersion);
        place(comment);
        comment.hide(rule, clock.instant());
        comments.touch(comment);
        comments.count(comment, 0, -1);
        return views.of(comment, writers.viewer());
    }

    public CommentView show(UUID id, long expectedVersion) {
        var comment = comments.get(id, expectedVersion);
        place(comment);
        comment.show();
        comments.touch(comment);
        comments.count(comment, 0, 1);
        return views.of(comment, writers.viewer());
    }

    /**
     * Takes a comment with everything that answers it to another discussion, or to a place of its own in the same one. There
     * it begins a branch; who answered whom stays.
     */
    public CommentView move(UUID id, long expectedVersion, String path) {
        var from = comments.get(id).threadId;
        place(id);
        var target = discussed.at(path, writers.viewer()).orElseThrow(ModeratedCommentService::nothingThere);
        discussed.rules(target, writers.viewer());
        var to = threads.open(target, clock.instant());
        threads.hold(List.of(from, to.id));
        var comment = comments.get(id, expectedVersion);
        if (!comment.threadId.equals(from)) {
            throw new Refused(new Stale(Comment.KIND));
        }
        if (to.id.equals(from) && comment.beginning()) {
            throw new Refused(
                    new RuleBroken("comment-there", "This comment begins a branch of this discussion already."));
        }
        var oldRoot = comment.rootId;
        branches.movePseudonyms(id, to.id);
        branches.move(id, to.id);
        branches.count(List.of(from, to.id), List.of(oldRoot, id));
        return views.of(comments.get(id), writers.viewer());
    }

    private static Refused nothingThere() {
        return new Refused(new Invalid(List.of(new FieldFault("page", "Nothing that can be discussed stands there."))));
    }

    public void lock(SubjectRef subject, long expectedVersion, String rule) {
        discussed.rules(subject, writers.viewer());
        var thread = threads.get(subject, expectedVersion, clock.instant());
        thread.lock(rule, clock.instant());
        threads.save(thread);
    }

    public void unlock(SubjectRef subject, long expectedVersion) {
        discussed.rules(subject, writers.viewer());
        var thread = threads.get(subject, expectedVersion, clock.instant());
        thread.unlock();
        threads.save(thread);
    }

    /** These comments with what they answer, in this order. */
    public List<CommentContext> contexts(List<UUID> ids) {
        var shown = byId(comments.all(ids));
        var answered = byId(comments.all(shown.values().stream()
                .map(comment -> comment.answeredId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())));
        var drawn = new ArrayList<>(shown.values());
        answered.values().stream()
                .filter(comment -> !shown.containsKey(comment.id))
                .forEach(drawn::add);
        var drawnById = views.of(drawn, writers.viewer()).stream()
                .collect(Collectors.toMap(CommentView::id, Function.identity()));
        return ids.stream()
                .map(shown::get)
                .filter(Objects::nonNull)
                .map(comment -> new CommentContext(
                        Objects.requireNonNull(drawnById.get(comment.id)),
                        comment.answeredId == null ? null : drawnById.get(comment.answeredId),
                        threads.get(comment.threadId).subject()))
                .toList();
    }

    private static Map<UUID, Comment> byId(Collection<Comment> comments) {
        return comments.stream().collect(Collectors.toMap(comment -> comment.id, Function.identity()));
    }
}
