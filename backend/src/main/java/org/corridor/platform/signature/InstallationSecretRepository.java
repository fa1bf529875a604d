package org.corridor.platform.signature;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The secret this installation signs with, from PostgreSQL. */
@Dependent
public class InstallationSecretRepository {
    private final EntityManager entityManager;

    @Inject
    InstallationSecretRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public byte[] get() {
        return (byte[]) entityManager
                .createNativeQuery("select secret from installation_secret", byte[].class)
                .getSingleResult();
    }
}
