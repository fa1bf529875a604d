package org.corridor.discussion.suspension;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.persistence.Conditions;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;

/** Suspensions from discussing in PostgreSQL. */
@Dependent
class DiscussingSuspensionRepository {
    private final EntityManager entityManager;

    @Inject
    DiscussingSuspensionRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The one that holds longest, if any holds. */
    Optional<DiscussingSuspension> inForce(UUID person, Instant now) {
        return entityManager
                .createQuery(
                        "select s from DiscussingSuspension s where s.personId = :person and s.until > :now"
                                + " and s.liftedAt is null order by s.until desc",
                        DiscussingSuspension.class)
                .setParameter("person", person)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether one that holds was decided on this comment. */
    boolean decidedOn(UUID comment, Instant now) {
        return !entityManager
                .createQuery(
                        "select 1 from DiscussingSuspension s where s.commentId = :comment and s.until > :now"
                                + " and s.liftedAt is null",
                        Integer.class)
                .setParameter("comment", comment)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    DiscussingSuspension get(UUID id, long expectedVersion) {
        var suspension = entityManager.find(DiscussingSuspension.class, id);
        if (suspension == null) {
            throw new Refused(new NotFound("suspension", id));
        }
        if (!suspension.hasVersion(expectedVersion)) {
            throw new Refused(new Stale("suspension"));
        }
        return suspension;
    }

    List<DiscussingSuspension> list(Optional<Place> after, int most) {
        var conditions = new Conditions();
        after.ifPresent(place -> conditions
                .and("(s.since, s.id) < (:at, :id)")
                .with("at", place.at())
                .with("id", place.id()));
        return conditions
                .bind(entityManager.createQuery(
                        "select s from DiscussingSuspension s" + conditions.where()
                                + " order by s.since desc, s.id desc",
                        DiscussingSuspension.class))
                .setMaxResults(most)
                .getResultList();
    }

    List<DiscussingSuspension> of(UUID person) {
        return entityManager
                .createQuery(
                        "select s from DiscussingSuspension s where s.personId = :person order by s.since",
                        DiscussingSuspension.class)
                .setParameter("person", person)
                .getResultList();
    }

    void save(DiscussingSuspension suspension) {
        entityManager.persist(suspension);
        entityManager.flush();
    }
}
