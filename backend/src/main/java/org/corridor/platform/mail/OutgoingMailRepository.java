package org.corridor.platform.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.persistence.RowLocks;

/** Outgoing mail in PostgreSQL. */
@Dependent
class OutgoingMailRepository {
    private final EntityManager entityManager;

    @Inject
    OutgoingMailRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(OutgoingMail mail) {
        entityManager.persist(mail);
    }

    /** Mail whose turn it is and that no other sender holds. */
    List<OutgoingMail> due(Instant now, int most) {
        return RowLocks.unheld(entityManager
                        .createQuery(
                                "select m from OutgoingMail m where m.nextTryAt <= :now order by m.nextTryAt",
                                OutgoingMail.class)
                        .setParameter("now", now)
                        .setMaxResults(most))
                .getResultList();
    }

    Optional<OutgoingMail> find(UUID id) {
        return Optional.ofNullable(entityManager.find(OutgoingMail.class, id));
    }
}
