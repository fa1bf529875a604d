package org.corridor.campaign.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The keys of personal calendars in PostgreSQL. */
@Dependent
class CalendarKeyRepository {
    private final EntityManager entityManager;

    @Inject
    CalendarKeyRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<CalendarKey> find(UUID person) {
        return Optional.ofNullable(entityManager.find(CalendarKey.class, person));
    }

    /** The person who made the address with this token. */
    Optional<UUID> owner(CalendarToken token) {
        return entityManager
                .createQuery("select k.person from CalendarKey k where k.fingerprint = :fingerprint", UUID.class)
                .setParameter("fingerprint", token.fingerprint())
                .getResultStream()
                .findFirst();
    }

    void save(CalendarKey key) {
        entityManager.persist(key);
        entityManager.flush();
    }

    void remove(CalendarKey key) {
        entityManager.remove(key);
    }
}
