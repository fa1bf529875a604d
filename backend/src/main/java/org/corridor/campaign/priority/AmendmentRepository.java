package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.platform.persistence.Conditions;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;

/** Amendments in PostgreSQL. */
@Dependent
class AmendmentRepository {
    private final EntityManager entityManager;

    @Inject
    AmendmentRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The amendment as whoever decides last saw it, held until the transaction ends. */
    Amendment get(UUID priority, UUID id, long expectedVersion) {
        var amendment = entityManager.find(Amendment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (amendment == null || !amendment.priorityId.equals(priority)) {
            throw new Refused(new NotFound(Amendment.KIND, id));
        }
        if (!amendment.hasVersion(expectedVersion)) {
            throw new Refused(new Stale(Amendment.KIND));
        }
        return amendment;
    }

    /** In the order in which they were proposed; only those to a text that this onlooker could have read then. */
    List<Amendment> list(UUID priority, Onlooker who, long afterNumber, int most) {
        var conditions = new Conditions();
        conditions.and("p.id = :priority").and("a.priorityId = p.id").with("priority", priority);
        conditions.and("a.number > :after").with("after", (int) Math.min(afterNumber, Integer.MAX_VALUE));
        conditions.and("v.priorityId = p.id and v.version = (select max(w.version) from PriorityVersion w"
                + " where w.priorityId = p.id and w.at <= a.proposedAt)");
        who.limit(conditions, "v", "p");
        return conditions
                .bind(entityManager.createQuery(
                        "select a from Amendment a, Priority p, PriorityVersion v" + conditions.where()
                                + " order by a.number",
                        Amendment.class))
                .setMaxResults(most)
                .getResultList();
    }

    Map<UUID, Amendment> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("select a from Amendment a where a.id in (:ids)", Amendment.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(amendment -> amendment.id, Function.identity()));
    }

    /** The next number in a priority that the caller holds. */
    int nextNumber(UUID priority) {
        return entityManager
                        .createQuery(
                                "select coalesce(max(a.number), 0) from Amendment a where a.priorityId = :priority",
                                Integer.class)
                        .setParameter("priority", priority)
                        .getSingleResult()
                + 1;
    }

    long open(UUID priority) {
        return entityManager
                .createQuery(
                        "select count(a) from Amendment a where a.priorityId = :priority and a.state = :open",
                        Long.class)
                .setParameter("priority", priority)
                .setParameter("open", AmendmentState.OPEN)
                .getSingleResult();
    }

    Set<UUID> authors(UUID priority) {
        return new HashSet<>(entityManager
                .createQuery("select distinct a.author from Amendment a where a.priorityId = :priority", UUID.class)
                .setParameter("priority", priority)
                .getResultList());
    }

    List<Amendment> by(UUID person) {
        return entityManager
                .createQuery(
                        "select a from Amendment a where a.author = :person order by a.proposedAt", Amendment.class)
                .setParameter("person", person)
                .getResultList();
    }

    Amendment save(Amendment amendment) {
        entityManager.persist(amendment);
        entityManager.flush();
        return amendment;
    }
}
