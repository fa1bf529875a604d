package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.platform.subject.SubjectKind;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.subject.SubjectSummary;
import org.corridor.platform.subject.Subjects;
import org.corridor.platform.subject.Viewer;
import org.corridor.platform.text.Markdown;

/** Comments where other rooms mention them: whoever may see what is discussed may see what is said about it. */
@Dependent
class CommentKind implements SubjectKind {
    private static final int TITLE = 80;

    private final CommentRepository comments;
    private final ThreadRepository threads;
    private final Instance<Subjects> subjects;

    @Inject
    CommentKind(CommentRepository comments, ThreadRepository threads, Instance<Subjects> subjects) {
        this.comments = comments;
        this.threads = threads;
        this.subjects = subjects;
    }

    @Override
    public String kind() {
        return Comment.KIND;
    }

    @Override
    public Map<UUID, SubjectSummary> find(Collection<UUID> ids, Viewer viewer) {
        return ask(
                ids,
                viewer,
                (comment, subject) -> new SubjectSummary(
                        comment.ref(),
                        Markdown.teaser(comment.text, TITLE),
                        Discussed.address(subject, comment.number)));
    }

    @Override
    public Map<UUID, String> words(Collection<UUID> ids, Viewer viewer) {
        return ask(ids, viewer, (comment, subject) -> comment.text);
    }

    /** Something about each comment that can be read now and whose subject this viewer may see. */
    private <T> Map<UUID, T> ask(Collection<UUID> ids, Viewer viewer, BiFunction<Comment, SubjectSummary, T> question) {
        var readable = comments.all(ids).stream().filter(Comment::readable).toList();
        Map<UUID, SubjectRef> about = readable.stream()
                .map(comment -> comment.threadId)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), id -> threads.get(id).subject()));
        var seen = subjects.get().find(about.values(), viewer);
        var found = new HashMap<UUID, T>();
        for (var comment : readable) {
            var subject = seen.get(about.get(comment.threadId));
            if (subject != null) {
                found.put(comment.id, question.apply(comment, subject));
            }
        }
        return found;
    }
}
