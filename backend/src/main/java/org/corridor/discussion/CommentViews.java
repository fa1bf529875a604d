package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.account.person.PersonCard;
import org.corridor.account.person.PersonCardService;
import org.corridor.discussion.CommentView.ReactionCount;
import org.corridor.discussion.ReactionRepository.Counted;
import org.corridor.platform.subject.Viewer;

/** Draws comments for a reader: the same few questions to the database, however many comments. */
@Dependent
class CommentViews {
    private final CommentRepository comments;
    private final ThreadRepository threads;
    private final Discussed discussed;
    private final ReactionRepository reactions;
    private final PersonCardService people;
    private final CommentHtml html;

    @Inject
    CommentViews(
            CommentRepository comments,
            ThreadRepository threads,
            Discussed discussed,
            ReactionRepository reactions,
            PersonCardService people,
            CommentHtml html) {
        this.comments = comments;
        this.threads = threads;
        this.discussed = discussed;
        this.reactions = reactions;
        this.people = people;
        this.html = html;
    }

    CommentView of(Comment comment, Viewer viewer) {
        return of(List.of(comment), viewer).getFirst();
    }

    List<CommentView> of(List<Comment> shown, Viewer viewer) {
        var mentioned = mentioned(shown, viewer);
        var everybody = Stream.concat(shown.stream(), mentioned.values().stream())
                .filter(comment -> comment.pseudonym == null)
                .map(comment -> comment.authorId);
        var ids = Stream.concat(everybody, shown.stream().flatMap(comment -> comment.mentions.stream()))
                .collect(Collectors.toSet());
        Map<UUID, PersonCard> cards = people.cards(ids);
        var drawing = new CommentDrawing(viewer, mentioned, cards, counts(shown, viewer), html);
        return shown.stream().map(drawing::view).toList();
    }

    /** What is answered or quoted by these, themselves included, as far as this viewer may see where it stands now. */
    private Map<UUID, Comment> mentioned(List<Comment> shown, Viewer viewer) {
        var known = shown.stream().collect(Collectors.toMap(comment -> comment.id, Function.identity()));
        var missing = new HashSet<UUID>();
        shown.stream()
                .flatMap(comment ->
                        Stream.of(comment.quotedId, comment.depth == Place.DEEPEST ? comment.answeredId : null))
                .filter(Objects::nonNull)
                .filter(id -> !known.containsKey(id))
                .forEach(missing::add);
        var others = comments.all(missing);
        var seen = seen(shown, others, viewer);
        others.stream()
                .filter(comment -> seen.contains(comment.threadId))
                .forEach(comment -> known.put(comment.id, comment));
        return known;
    }

    /** The threads of these, and of those others that stand elsewhere in sight. */
    private Set<UUID> seen(List<Comment> shown, List<Comment> others, Viewer viewer) {
        var here = shown.stream().map(comment -> comment.threadId).collect(Collectors.toSet());
        var elsewhere = others.stream()
                .map(comment -> comment.threadId)
                .filter(thread -> !here.contains(thread))
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), thread -> threads.get(thread).subject()));
        var inSight = discussed.inSight(elsewhere.values(), viewer);
        elsewhere.forEach((thread, subject) -> {
            if (inSight.contains(subject)) {
                here.add(thread);
            }
        });
        return here;
    }

    private Map<UUID, List<ReactionCount>> counts(Collection<Comment> shown, Viewer viewer) {
        var ids = shown.stream().map(comment -> comment.id).toList();
        return reactions.counts(ids, viewer.person()).stream()
                .collect(Collectors.groupingBy(
                        Counted::comment, Collectors.mapping(Counted::count, Collectors.toList())));
    }
}
