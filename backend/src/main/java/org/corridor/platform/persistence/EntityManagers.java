package org.corridor.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets repositories take the entity manager by constructor. It belongs to the transaction it is used in. */
@ApplicationScoped
public class EntityManagers {
    @Produces
    @PersistenceContext
    EntityManager entityManager;
}
