package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;

/** Evidence in PostgreSQL. */
@Dependent
class EvidenceRepository {
    private final EntityManager entityManager;

    @Inject
    EvidenceRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Evidence get(UUID priority, UUID id, long expectedVersion) {
        var evidence = entityManager.find(Evidence.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (evidence == null || !evidence.priorityId.equals(priority)) {
            throw new Refused(new NotFound(Evidence.KIND, id));
        }
        if (!evidence.hasVersion(expectedVersion)) {
            throw new Refused(new Stale(Evidence.KIND));
        }
        return evidence;
    }

    /** Everything a priority cites, in the order in which it was cited; a rule keeps it short. */
    List<Evidence> list(UUID priority) {
        return entityManager
                .createQuery(
                        "select e from Evidence e where e.priorityId = :priority order by e.citedAt, e.id",
                        Evidence.class)
                .setParameter("priority", priority)
                .getResultList();
    }

    Evidence save(Evidence evidence) {
        entityManager.persist(evidence);
        entityManager.flush();
        return evidence;
    }

    void remove(Evidence evidence) {
        entityManager.remove(evidence);
    }
}
