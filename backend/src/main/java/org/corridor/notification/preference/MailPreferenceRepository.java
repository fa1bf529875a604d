package org.corridor.notification.preference;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;

/** What people want by mail, in PostgreSQL. */
@Dependent
class MailPreferenceRepository {
    private final EntityManager entityManager;

    @Inject
    MailPreferenceRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<MailPreference> find(UUID person) {
        return Optional.ofNullable(entityManager.find(MailPreference.class, person));
    }

    List<MailPreference> list(Collection<UUID> people) {
        return entityManager
                .createQuery("select p from MailPreference p where p.person in (:people)", MailPreference.class)
                .setParameter("people", people)
                .getResultList();
    }

    /** What somebody chose, held until the transaction ends; with nothing chosen yet, the usual. */
    MailPreference hold(UUID person) {
        entityManager.createNativeQuery("""
                        insert into mail_preference
                            (person_id, version, concerns_me, mentioned, new_things, changed_status, rhythm)
                        values (:person, 0, 'at-once', 'at-once', 'at-once', 'at-once', 'daily')
                        on conflict (person_id) do nothing""").setParameter("person", person).executeUpdate();
        return entityManager.find(MailPreference.class, person, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same as its owner last saw it. */
    MailPreference hold(UUID person, long expectedVersion) {
        var preference = hold(person);
        if (!preference.hasVersion(expectedVersion)) {
            throw new Refused(new Stale("mail preference"));
        }
        return preference;
    }

    /** Writes now, so that the view carries the new version. */
    MailPreference save(MailPreference preference) {
        entityManager.flush();
        return preference;
    }
}
