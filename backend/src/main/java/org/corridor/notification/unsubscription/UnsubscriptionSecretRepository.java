package org.corridor.notification.unsubscription;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The secret this installation signs with, from PostgreSQL. */
@Dependent
class UnsubscriptionSecretRepository {
    private final EntityManager entityManager;

    @Inject
    UnsubscriptionSecretRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    byte[] get() {
        return (byte[]) entityManager
                .createNativeQuery("select secret from unsubscription_secret", byte[].class)
                .getSingleResult();
    }
}
