package org.corridor.platform.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Remembers what an installation does once in its life, in the transaction that does it. */
@Dependent
public class Once {
    private final EntityManager entityManager;

    @Inject
    Once(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** True the first time it is asked for this name; a second asker at the same moment waits and is told false. */
    public boolean first(String name) {
        return entityManager
                        .createNativeQuery(
                                "insert into done_once (name, done_at) values (:name, now()) on conflict (name) do nothing")
                        .setParameter("name", name)
                        .executeUpdate()
                == 1;
    }
}
