package org.corridor.campaign.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.corridor.campaign.mandate.SignatureRepository;

/** Signatures under appeals in PostgreSQL. */
@Dependent
class AppealSignatureRepository extends SignatureRepository<AppealSignature> {
    @Inject
    AppealSignatureRepository(EntityManager entityManager) {
        super(entityManager, AppealSignature.class, AppealSignature.KIND);
    }
}
