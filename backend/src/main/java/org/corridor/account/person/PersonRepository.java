package org.corridor.account.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.Roles;
import org.corridor.platform.persistence.Conditions;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.text.LookAlike;

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
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select p from Person p where p.id in (:ids)", Person.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** People whose name holds these letters, in the order of names; nobody who is suspended. */
    List<Person> named(String letters, int most) {
        return entityManager
                .createQuery(
                        "select p from Person p where lower(p.name) like :letters escape '!'"
                                + " and p.suspension.since is null order by lower(p.name), p.id",
                        Person.class)
                .setParameter("letters", Conditions.containing(letters))
                .setMaxResults(most)
                .getResultList();
    }

    /** People by name, as administrators look through them. */
    List<Person> list(PeopleQuery question, int most) {
        var conditions = new Conditions();
        question.letters()
                .ifPresent(letters -> conditions
                        .and("(lower(p.name) like :letters escape '!' or lower(p.email) like :letters escape '!')")
                        .with("letters", Conditions.containing(letters)));
        question.role()
                .ifPresent(
                        role -> conditions.and("array_contains(p.roles, :role)").with("role", role.word()));
        question.suspended()
                .ifPresent(suspended -> conditions.and("p.suspension.since is " + (suspended ? "not null" : "null")));
        if (question.asking()) {
            conditions.and("p.organisationAsked = true");
        }
        question.place()
                .ifPresent(place -> conditions
                        .and("(lower(p.name), p.id) > (lower(:afterName), :afterId)")
                        .with("afterName", place.name())
                        .with("afterId", place.id()));
        return conditions
                .bind(entityManager.createQuery(
                        "select p from Person p" + conditions.where() + " order by lower(p.name), p.id", Person.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** People with a role and these letters in their name, by name. */
    List<Person> takingPart(String letters, int most) {
        return entityManager
                .createQuery(
                        "select p from Person p where lower(p.name) like :letters escape '!'"
                                + " and array_length(p.roles) > 0 and p.suspension.since is null"
                                + " order by lower(p.name), p.id",
                        Person.class)
                .setParameter("letters", Conditions.containing(letters))
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Whether a reader would take this for somebody's name. All names are looked at, so that better rules of what looks alike
     * reach the names of before; it is asked once for a pseudonym.
     */
    boolean named(String name) {
        return entityManager.createQuery("select p.name from Person p", String.class).getResultList().stream()
                .anyMatch(LookAlike.of(name));
    }

    /** Whether a reader would take this for the name of somebody else who moderates or administers. */
    boolean officersNamed(String name, UUID except) {
        return entityManager
                .createQuery(
                        "select p.name from Person p where p.id <> :except"
                                + " and (array_contains(p.roles, :admin) or array_contains(p.roles, :moderator))",
                        String.class)
                .setParameter("except", except)
                .setParameter("admin", Roles.ADMIN)
                .setParameter("moderator", Roles.MODERATOR)
                .getResultList()
                .stream()
                .anyMatch(LookAlike.of(name));
    }

    /** Everybody who administers, in one order for all, each held until this transaction ends. */
    List<Person> lockAdministrators() {
        return entityManager
                .createQuery("select p from Person p where array_contains(p.roles, :admin) order by p.id", Person.class)
                .setParameter("admin", Roles.ADMIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Makes a newcomer known; false when another request did at the same moment. */
    boolean welcome(Person newcomer) {
        return entityManager
                        .createNativeQuery("""
                                insert into person (id, version, name, sign_in_name, email, email_verified, languages,
                                    roles, roles_settled_at, known_since, last_seen_at)
                                values (:id, 0, :name, :name, :email, :verified, '{}',
                                    string_to_array(:roles, ' '), :settled, :now, :now)
                                on conflict (id) do nothing""")
                        .setParameter("id", newcomer.id)
                        .setParameter("name", newcomer.name)
                        .setParameter("email", newcomer.email)
                        .setParameter("verified", newcomer.emailVerified)
                        .setParameter("roles", String.join(" ", Role.words(newcomer.roles())))
                        .setParameter("settled", newcomer.rolesSettledAt())
                        .setParameter("now", newcomer.knownSince)
                        .executeUpdate()
                == 1;
    }

    /** Notes the time alone: no new version, so that nobody's edit is stale because somebody looked in. */
    void seen(UUID id, Instant now) {
        entityManager
                .createQuery("update Person p set p.lastSeenAt = :now where p.id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Notes since when tokens carry the decided roles; no new version either. */
    void settled(UUID id, Instant at) {
        entityManager
                .createQuery("update Person p set p.rolesSettledAt = :at where p.id = :id")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** A new version because of something that belongs to the person but lies elsewhere. */
    Person touch(Person person) {
        entityManager.lock(person, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return person;
    }

    /** Writes now, so that the view carries the new version. */
    Person save(Person person) {
        entityManager.persist(person);
        entityManager.flush();
        return person;
    }
}
