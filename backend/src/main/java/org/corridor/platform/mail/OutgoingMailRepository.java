package org.corridor.platform.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.SpecHints;

/** Outgoing mail in PostgreSQL. */
@Dependent
class OutgoingMailRepository {
    /** Hibernate's number for "leave out rows that somebody else holds". */
    private static final int SKIP_LOCKED = -2;

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
        return entityManager
                .createQuery(
                        "select m from OutgoingMail m where m.nextTryAt <= :now order by m.nextTryAt",
                        OutgoingMail.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, SKIP_LOCKED)
                .getResultList();
    }

    Optional<OutgoingMail> find(UUID id) {
        return Optional.ofNullable(entityManager.find(OutgoingMail.class, id));
    }
}
