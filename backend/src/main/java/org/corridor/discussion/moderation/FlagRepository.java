package org.corridor.discussion.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.http.PageRequest.Place;

/** Reports in PostgreSQL. They belong to the comment, wherever it is moved. */
@Dependent
class FlagRepository {
    /** A comment and when it was first reported. */
    record Reported(UUID comment, Instant since) {}

    private final EntityManager entityManager;

    @Inject
    FlagRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** False when the reader reported it before, be it at the same moment. */
    boolean add(Flag flag) {
        return entityManager
                        .createNativeQuery("""
                                insert into discussion_flag (comment_id, person_id, rule, note, at)
                                values (:comment, :person, :rule, nullif(:note, ''), :at) on conflict do nothing""")
                        .setParameter("comment", flag.commentId)
                        .setParameter("person", flag.personId)
                        .setParameter("rule", flag.rule)
                        .setParameter("note", Objects.requireNonNullElse(flag.note, ""))
                        .setParameter("at", flag.at)
                        .executeUpdate()
                > 0;
    }

    /** Comments with open reports, the longest waiting first. */
    List<Reported> waiting(Optional<Place> after, int most) {
        var from = after.orElse(new Place(Instant.EPOCH, new UUID(0, 0)));
        return entityManager
                .createQuery(
                        "select f.commentId, min(f.at) from Flag f where f.settledAt is null group by f.commentId"
                                + " having min(f.at) > :at or (min(f.at) = :at and f.commentId > :id)"
                                + " order by min(f.at), f.commentId",
                        Object[].class)
                .setParameter("at", from.at())
                .setParameter("id", from.id())
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Reported((UUID) row[0], (Instant) row[1]))
                .toList();
    }

    List<Flag> open(Collection<UUID> comments) {
        return comments.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select f from Flag f where f.commentId in (:comments) and f.settledAt is null order by f.at",
                                Flag.class)
                        .setParameter("comments", comments)
                        .getResultList();
    }

    /** How many open reports this settled. */
    int settle(UUID comment, Instant now) {
        return entityManager
                .createQuery(
                        "update Flag f set f.settledAt = :now where f.commentId = :comment and f.settledAt is null")
                .setParameter("now", now)
                .setParameter("comment", comment)
                .executeUpdate();
    }
}
