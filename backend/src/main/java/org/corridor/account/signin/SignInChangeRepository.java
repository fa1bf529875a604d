package org.corridor.account.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What sign-in has yet to be told, in PostgreSQL. */
@Dependent
class SignInChangeRepository {
    private final EntityManager entityManager;

    @Inject
    SignInChangeRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The waiting change of this person, begun if there is none; held until this transaction ends. */
    SignInChange hold(UUID person, Instant now) {
        entityManager
                .createNativeQuery("""
                        insert into sign_in_change
                            (person_id, wishes, grant_roles, revoke_roles, admitted, tries, next_try_at)
                        values (:person, 0, '{}', '{}', true, 0, :now)
                        on conflict (person_id) do nothing""")
                .setParameter("person", person)
                .setParameter("now", now)
                .executeUpdate();
        return find(person).orElseThrow();
    }

    /** Held until this transaction ends, and read as it is now. */
    Optional<SignInChange> find(UUID person) {
        var change =
                Optional.ofNullable(entityManager.find(SignInChange.class, person, LockModeType.PESSIMISTIC_WRITE));
        change.ifPresent(entityManager::refresh);
        return change;
    }

    List<UUID> due(Instant now, int most) {
        return entityManager
                .createQuery(
                        "select c.person from SignInChange c where c.nextTryAt <= :now"
                                + " and (c.claimedUntil is null or c.claimedUntil <= :now) order by c.nextTryAt",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    boolean waiting(UUID person) {
        return entityManager.find(SignInChange.class, person) != null;
    }

    void remove(SignInChange change) {
        entityManager.remove(change);
    }
}
