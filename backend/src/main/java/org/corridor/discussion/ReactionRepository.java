package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.discussion.CommentView.ReactionCount;

/** Reactions in PostgreSQL: one for each person and kind. */
@Dependent
class ReactionRepository {
    /** So and so many of a kind on one comment. */
    record Counted(UUID comment, ReactionCount count) {}

    private static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager entityManager;

    @Inject
    ReactionRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** How often each kind was given to these comments, and whether this reader did. */
    List<Counted> counts(Collection<UUID> comments, Optional<UUID> reader) {
        if (comments.isEmpty()) {
            return List.of();
        }
        Stream<?> rows = entityManager
                .createNativeQuery("""
                        select comment_id, kind, count(*), bool_or(person_id = :reader) from discussion_reaction
                        where comment_id in (:comments) group by comment_id, kind order by comment_id, kind""", Object[].class)
                .setParameter("comments", comments)
                .setParameter("reader", reader.orElse(NOBODY))
                .getResultStream();
        return rows.map(Object[].class::cast).map(ReactionRepository::counted).toList();
    }

    private static Counted counted(Object[] row) {
        var kind = Reaction.valueOf(((String) row[1]).toUpperCase(Locale.ROOT));
        return new Counted((UUID) row[0], new ReactionCount(kind, ((Number) row[2]).intValue(), (Boolean) row[3]));
    }

    /** False when it was given before. */
    boolean add(Comment comment, UUID person, Reaction kind) {
        var added = bound("""
                insert into discussion_reaction (comment_id, person_id, kind) values (:comment, :person, :kind)
                on conflict do nothing""", comment, person, kind);
        count(comment, added);
        return added > 0;
    }

    /** False when it was not given. */
    boolean remove(Comment comment, UUID person, Reaction kind) {
        var removed = bound("""
                delete from discussion_reaction
                where comment_id = :comment and person_id = :person and kind = :kind""", comment, person, kind);
        count(comment, -removed);
        return removed > 0;
    }

    private int bound(String statement, Comment comment, UUID person, Reaction kind) {
        return entityManager
                .createNativeQuery(statement)
                .setParameter("comment", comment.id)
                .setParameter("person", person)
                .setParameter("kind", kind.word())
                .executeUpdate();
    }

    private void count(Comment comment, int more) {
        entityManager
                .createNativeQuery("update discussion_comment set reactions = reactions + :more where id = :id")
                .setParameter("more", more)
                .setParameter("id", comment.id)
                .executeUpdate();
    }

    /** What somebody reacted to and how, by the numbers of the comments. */
    List<String> by(UUID person, int most) {
        Stream<?> rows = entityManager
                .createNativeQuery("""
                        select c.number || ' ' || r.kind from discussion_reaction r
                        join discussion_comment c on c.id = r.comment_id
                        where r.person_id = :person order by c.number, r.kind""", String.class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultStream();
        return rows.map(String.class::cast).toList();
    }
}
