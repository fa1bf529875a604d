package org.corridor.survey.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;

/** Devices in PostgreSQL. */
@Dependent
class DeviceRepository {
    private final EntityManager entityManager;

    @Inject
    DeviceRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Device> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Device.class, id));
    }

    Optional<Device> find(DeviceToken token) {
        return entityManager
                .createQuery("select d from Device d where d.fingerprint = :fingerprint", Device.class)
                .setParameter("fingerprint", token.fingerprint())
                .getResultStream()
                .findFirst();
    }

    /** Somebody's, newest first. */
    List<Device> list(UUID person, Optional<Place> after, int most) {
        var query = entityManager
                .createQuery(
                        "select d from Device d where d.person = :person"
                                + (after.isPresent() ? " and (d.madeAt, d.id) < (:at, :id)" : "")
                                + " order by d.madeAt desc, d.id desc",
                        Device.class)
                .setParameter("person", person)
                .setMaxResults(most);
        after.ifPresent(place -> query.setParameter("at", place.at()).setParameter("id", place.id()));
        return query.getResultList();
    }

    long inUse(UUID person) {
        return entityManager
                .createQuery(
                        "select count(d) from Device d where d.person = :person and d.revokedAt is null", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    /** Without a new version: whoever looks at the list is not to be told that it changed. */
    void used(UUID device, LocalDate day) {
        entityManager
                .createQuery("update Device d set d.lastUsedOn = :day where d.id = :id")
                .setParameter("day", day)
                .setParameter("id", device)
                .executeUpdate();
    }

    /** Writes now, so that the view carries the new version. */
    Device save(Device device, long expectedVersion) {
        if (!device.hasVersion(expectedVersion)) {
            throw new Refused(new Stale("device"));
        }
        return save(device);
    }

    Device save(Device device) {
        entityManager.persist(device);
        entityManager.flush();
        return device;
    }
}
