package org.corridor.campaign.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
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

    /** One key for each person; of two made at the same moment the later holds. */
    void make(UUID person, CalendarToken token, Instant now) {
        entityManager
                .createNativeQuery("""
                        insert into campaign_calendar_key (person_id, fingerprint, made_at) values (:person, :fingerprint, :now)
                        on conflict (person_id) do update set fingerprint = :fingerprint, made_at = :now""")
                .setParameter("person", person)
                .setParameter("fingerprint", token.fingerprint())
                .setParameter("now", now)
                .executeUpdate();
    }

    void remove(CalendarKey key) {
        entityManager.remove(key);
    }
}
