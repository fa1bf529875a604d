package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.account.organisation.Constituency;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.persistence.Conditions;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;

/** Endorsements in PostgreSQL. */
@Dependent
class EndorsementRepository {
    private final EntityManager entityManager;

    @Inject
    EndorsementRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Endorsement get(UUID priority, UUID id, long expectedVersion) {
        var endorsement = entityManager.find(Endorsement.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (endorsement == null || !endorsement.priorityId.equals(priority)) {
            throw new Refused(new NotFound(Endorsement.KIND, id));
        }
        if (!endorsement.hasVersion(expectedVersion)) {
            throw new Refused(new Stale(Endorsement.KIND));
        }
        return endorsement;
    }

    /** The one that holds for an organisation. */
    Optional<Endorsement> inForce(UUID priority, UUID organisation) {
        return entityManager
                .createQuery(
                        "select e from Endorsement e where e.priorityId = :priority and e.organisationId = :organisation"
                                + " and e.revokedAt is null",
                        Endorsement.class)
                .setParameter("priority", priority)
                .setParameter("organisation", organisation)
                .getResultStream()
                .findFirst();
    }

    /** Newest first, those that were revoked among them. */
    List<Endorsement> list(UUID priority, Optional<PageRequest.Place> after, int most) {
        var conditions = new Conditions().and("e.priorityId = :priority").with("priority", priority);
        after.ifPresent(place -> conditions
                .and("(e.endorsedAt, e.id) < (:afterTime, :afterId)")
                .with("afterTime", place.at())
                .with("afterId", place.id()));
        return conditions
                .bind(entityManager.createQuery(
                        "select e from Endorsement e" + conditions.where() + " order by e.endorsedAt desc, e.id desc",
                        Endorsement.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** Those in force, counted by constituency, of each of these priorities that has any. */
    Map<UUID, Map<Constituency, Long>> counts(Collection<UUID> priorities) {
        var counts = new HashMap<UUID, Map<Constituency, Long>>();
        if (!priorities.isEmpty()) {
            entityManager
                    .createQuery(
                            "select e.priorityId, e.constituency, count(e) from Endorsement e"
                                    + " where e.priorityId in (:priorities) and e.revokedAt is null"
                                    + " group by e.priorityId, e.constituency",
                            Object[].class)
                    .setParameter("priorities", priorities)
                    .getResultList()
                    .forEach(row -> counts.computeIfAbsent((UUID) row[0], one -> new EnumMap<>(Constituency.class))
                            .put((Constituency) row[1], (Long) row[2]));
        }
        return counts;
    }

    Set<UUID> people(UUID priority) {
        return new HashSet<>(entityManager
                .createQuery("select distinct e.person from Endorsement e where e.priorityId = :priority", UUID.class)
                .setParameter("priority", priority)
                .getResultList());
    }

    List<Endorsement> by(UUID person) {
        return entityManager
                .createQuery(
                        "select e from Endorsement e where e.person = :person order by e.endorsedAt", Endorsement.class)
                .setParameter("person", person)
                .getResultList();
    }

    Endorsement save(Endorsement endorsement) {
        entityManager.persist(endorsement);
        entityManager.flush();
        return endorsement;
    }
}
