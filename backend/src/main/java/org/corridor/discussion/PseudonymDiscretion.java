package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.platform.journal.Discretion;
import org.corridor.platform.journal.JournalEntry;

/** Whoever writes under a pseudonym is not named beside anything they do to what they wrote. */
@Dependent
class PseudonymDiscretion implements Discretion {
    private final CommentRepository comments;

    @Inject
    PseudonymDiscretion(CommentRepository comments) {
        this.comments = comments;
    }

    @Override
    public Set<Long> unnamed(Collection<JournalEntry> lines) {
        var ids = lines.stream()
                .filter(line -> line.subject().kind().equals(Comment.KIND))
                .map(line -> line.subject().id())
                .collect(Collectors.toSet());
        var authors = comments.all(ids).stream()
                .filter(comment -> comment.pseudonym != null)
                .collect(Collectors.toMap(comment -> comment.id, comment -> comment.authorId));
        return lines.stream()
                .filter(line -> authors.containsKey(line.subject().id()))
                .filter(line ->
                        Objects.equals(line.actor(), authors.get(line.subject().id())))
                .map(JournalEntry::id)
                .collect(Collectors.toSet());
    }
}
