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

    /** False when one of this voice is in force already, be it since this moment. */
    boolean begin(DiscussingSuspension suspension) {
        close(suspension);
        return entityManager
                        .createNativeQuery("""
                                insert into discussion_suspension
                                    (id, version, person_id, comment_id, voice, rule, reason, since, until)
                                values (:id, :version, :person, :comment, :voice, :rule, :reason, :since, :until)
                                on conflict (person_id, voice) where lifted_at is null do nothing""")
                        .setParameter("id", suspension.id)
                        .setParameter("version", suspension.version)
                        .setParameter("person", suspension.personId)
                        .setParameter("comment", suspension.commentId)
                        .setParameter("voice", suspension.voice)
                        .setParameter("rule", suspension.rule)
                        .setParameter("reason", suspension.reason)
                        .setParameter("since", suspension.since)
                        .setParameter("until", suspension.until)
                        .executeUpdate()
                > 0;
    }

    /** What ran out by itself makes room for this one. */
    private void close(DiscussingSuspension next) {
        entityManager
                .createQuery("update DiscussingSuspension s set s.liftedAt = s.until where s.personId = :person"
                        + " and s.voice = :voice and s.liftedAt is null and s.until <= :now")
                .setParameter("person", next.personId)
                .setParameter("voice", next.voice)
                .setParameter("now", next.since)
                .executeUpdate();
    }

    void save(DiscussingSuspension suspension) {
        entityManager.persist(suspension);
        entityManager.flush();
    }
}
