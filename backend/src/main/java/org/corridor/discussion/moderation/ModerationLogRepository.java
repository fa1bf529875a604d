package org.corridor.discussion.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What moderators did, in PostgreSQL; only ever added to. */
@Dependent
class ModerationLogRepository {
    private final EntityManager entityManager;

    @Inject
    ModerationLogRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(ModerationAct act) {
        entityManager.persist(act);
    }

    List<ModerationAct> list(long before, int most) {
        return entityManager
                .createQuery(
                        "select a from ModerationAct a where a.id < :before order by a.id desc", ModerationAct.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
