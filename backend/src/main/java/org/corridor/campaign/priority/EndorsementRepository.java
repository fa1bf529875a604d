package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.corridor.campaign.mandate.SignatureRepository;

/** Endorsements in PostgreSQL. */
@Dependent
class EndorsementRepository extends SignatureRepository<Endorsement> {
    @Inject
    EndorsementRepository(EntityManager entityManager) {
        super(entityManager, Endorsement.class, Endorsement.KIND);
    }
}
