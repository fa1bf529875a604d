package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.journal.CurrentActor;
import org.corridor.platform.persistence.Conditions;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Priorities in PostgreSQL. Saving keeps the version. */
@Dependent
class PriorityRepository {
    private final EntityManager entityManager;
    private final CurrentActor actor;

    @Inject
    PriorityRepository(EntityManager entityManager, CurrentActor actor) {
        this.entityManager = entityManager;
        this.actor = actor;
    }

    /** The priority; as if there were none where this person may not read it. */
    Priority get(UUID id, Onlooker who) {
        return readable(entityManager.find(Priority.class, id), who, id);
    }

    Priority numbered(long number, Onlooker who) {
        return readable(numbered(number).orElse(null), who, number);
    }

    Optional<Priority> numbered(long number) {
        return entityManager
                .createQuery("select p from Priority p where p.number = :number", Priority.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The priority, and nobody else decides about it until this transaction ends. */
    Priority hold(UUID id, Onlooker who) {
        var priority = get(id, who);
        entityManager.refresh(priority, LockModeType.PESSIMISTIC_WRITE);
        return readable(priority, who, id);
    }

    /** The same as its editor last saw it. */
    Priority hold(UUID id, Onlooker who, long expectedVersion) {
        var priority = hold(id, who);
        if (!priority.hasVersion(expectedVersion)) {
            throw new Refused(new Stale(Priority.KIND));
        }
        return priority;
    }

    private static Priority readable(@Nullable Priority found, Onlooker who, Object asked) {
        if (found == null || !who.mayRead(found)) {
            throw new Refused(new NotFound(Priority.KIND, asked));
        }
        return found;
    }

    List<Priority> all(Collection<UUID> ids) {
        return entityManager
                .createQuery("select p from Priority p where p.id in (:ids)", Priority.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** In the order of numbers, those this person may read. */
    List<Priority> list(PriorityQuery question, Onlooker who, int most) {
        var conditions = new Conditions();
        who.limit(conditions, "p", "p");
        question.place().ifPresent(number -> conditions.and("p.number > :after").with("after", number));
        question.status()
                .ifPresent(status -> conditions.and("p.status = :status").with("status", status));
        question.cited()
                .ifPresent(ref -> conditions
                        .and("exists (select 1 from Evidence e where e.priorityId = p.id"
                                + " and e.subjectKind = :kind and e.subjectId = :subject)")
                        .with("kind", ref.kind())
                        .with("subject", ref.id()));
        return conditions
                .bind(entityManager.createQuery(
                        "select p from Priority p" + conditions.where() + " order by p.number", Priority.class))
                .setMaxResults(most)
                .getResultList();
    }

    long nextNumber() {
        return ((Number) entityManager
                        .createNativeQuery("select nextval('campaign_priority_number')")
                        .getSingleResult())
                .longValue();
    }

    /** Writes now, so that the view carries the new version; keeps that version. */
    Priority save(Priority priority, PriorityVersion.Change change) {
        entityManager.persist(priority);
        entityManager.flush();
        entityManager.persist(new PriorityVersion(priority, change, actor.id().orElse(null)));
        return priority;
    }

    /** Newest first, those this person could read already when they were new. */
    List<PriorityVersion> versions(Priority priority, Onlooker who, @Nullable Long before, int most) {
        var conditions = new Conditions();
        conditions.and("p.id = :priority").and("v.priorityId = p.id").with("priority", priority.id);
        conditions.and("v.version < :before").with("before", before == null ? Long.MAX_VALUE : before);
        who.limit(conditions, "v", "p");
        return conditions
                .bind(entityManager.createQuery(
                        "select v from PriorityVersion v, Priority p" + conditions.where() + " order by v.version desc",
                        PriorityVersion.class))
                .setMaxResults(most)
                .getResultList();
    }

    Optional<PriorityVersion> version(Priority priority, Onlooker who, long version) {
        var key = new PriorityVersion.Key(priority.id, version);
        return Optional.ofNullable(entityManager.find(PriorityVersion.class, key))
                .filter(kept -> who.mayRead(priority, kept.visibility, kept.status));
    }
}
