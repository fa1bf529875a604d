package org.corridor.account.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.Roles;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;

/** People in PostgreSQL. */
@Dependent
class PersonRepository {
    private final EntityManager entityManager;

    @Inject
    PersonRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Person> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Person.class, id));
    }

    Person get(UUID id) {
        return find(id).orElseThrow(() -> new Refused(new NotFound(Person.KIND, id)));
    }

    /** The person as the caller last saw them. */
    Person get(UUID id, long expectedVersion) {
        var person = get(id);
        if (!person.hasVersion(expectedVersion)) {
            throw new Refused(new Stale(Person.KIND));
        }
        return person;
    }

    /** The person as they are now, and nobody else changes them until this transaction ends. */
    Person lock(UUID id) {
        var person = get(id);
        entityManager.refresh(person, LockModeType.PESSIMISTIC_WRITE);
        return person;
    }

    List<Person> list(Collection<UUID> ids) {
        return entityManager
                .createQuery("select p from Person p where p.id in (:ids)", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Map<UUID, Person> byId(Collection<UUID> ids) {
        var found = new HashMap<UUID, Person>();
        if (!ids.isEmpty()) {
            list(ids).forEach(person -> found.put(person.id, person));
        }
        return found;
    }

    /** Everybody who administers, in one order for all, each held until this transaction ends. */
    List<Person> lockAdministrators() {
        return entityManager
                .createQuery("select p from Person p where array_contains(p.roles, :admin) order by p.id", Person.class)
                .setParameter("admin", Roles.ADMIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Makes a newcomer known, unless another request did at the same moment. */
    void welcome(Person newcomer) {
        entityManager
                .createQuery("""
                        insert into Person (id, version, name, signInName, email, emailVerified, languages, roles,
                            rolesSettledAt, knownSince, lastSeenAt)
                        values (:id, 0, :name, :name, :email, :verified, :languages, :roles, :settled, :now, :now)
                        on conflict (id) do nothing""")
                .setParameter("id", newcomer.id)
                .setParameter("name", newcomer.name)
                .setParameter("email", newcomer.email)
                .setParameter("verified", newcomer.emailVerified)
                .setParameter("languages", newcomer.languages)
                .setParameter("roles", Role.words(newcomer.roles()))
                .setParameter("settled", newcomer.rolesSettledAt())
                .setParameter("now", newcomer.knownSince)
                .executeUpdate();
    }

    /** Notes the time alone: no new version, so that nobody's edit is stale because somebody looked in. */
    void seen(UUID id, Instant now) {
        entityManager
                .createQuery("update Person p set p.lastSeenAt = :now where p.id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Writes now, so that the view carries the new version. */
    Person save(Person person) {
        entityManager.persist(person);
        entityManager.flush();
        return person;
    }
}
