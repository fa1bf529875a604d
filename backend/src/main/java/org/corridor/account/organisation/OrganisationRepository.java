package org.corridor.account.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.persistence.Conditions;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.text.LookAlike;

/** Organisations in PostgreSQL. */
@Dependent
class OrganisationRepository {
    private final EntityManager entityManager;

    @Inject
    OrganisationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Organisation> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Organisation.class, id));
    }

    Organisation get(UUID id) {
        return find(id).orElseThrow(() -> new Refused(new NotFound(Organisation.KIND, id)));
    }

    /** The organisation as its reviser last saw it. */
    Organisation get(UUID id, long expectedVersion) {
        var organisation = get(id);
        if (!organisation.hasVersion(expectedVersion)) {
            throw new Refused(new Stale(Organisation.KIND));
        }
        return organisation;
    }

    Optional<Organisation> named(String name) {
        return entityManager
                .createQuery("select o from Organisation o where o.nameKey = :key", Organisation.class)
                .setParameter("key", LookAlike.key(name))
                .getResultStream()
                .findFirst();
    }

    List<Organisation> list(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select o from Organisation o where o.id in (:ids)", Organisation.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Organisation> list(OrganisationQuery question, int most) {
        var conditions = new Conditions();
        question.letters()
                .ifPresent(letters -> conditions
                        .and("(lower(o.name) like :letters escape '!' or lower(o.acronym) like :letters escape '!')")
                        .with("letters", Conditions.containing(letters)));
        question.place()
                .ifPresent(place -> conditions
                        .and("(lower(o.name), o.id) > (lower(:afterName), :afterId)")
                        .with("afterName", place.name())
                        .with("afterId", place.id()));
        return conditions
                .bind(entityManager.createQuery(
                        "select o from Organisation o" + conditions.where() + " order by lower(o.name), o.id",
                        Organisation.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** One at a time: so that two of the same name, sent at the same moment, are told apart. */
    void holdNames() {
        entityManager
                .createNativeQuery("lock table organisation in share row exclusive mode")
                .executeUpdate();
    }

    /** Writes now, so that the view carries the new version. */
    Organisation save(Organisation organisation) {
        entityManager.persist(organisation);
        entityManager.flush();
        return organisation;
    }
}
