package org.corridor.library;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;

/** Imports in PostgreSQL. */
@Dependent
class LibraryImportRepository {
    private static final Place BEGINNING = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0));

    private final EntityManager entityManager;

    @Inject
    LibraryImportRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Waits until no other import is under way: each must see what those before it added. Holds until the transaction ends. */
    void takeTurn() {
        entityManager
                .createNativeQuery("lock table library_import in share row exclusive mode")
                .executeUpdate();
    }

    void save(LibraryImport done) {
        entityManager.persist(done);
    }

    LibraryImport get(UUID id) {
        var found = entityManager.find(LibraryImport.class, id);
        if (found == null) {
            throw new Refused(new NotFound("import", id));
        }
        return found;
    }

    List<LibraryImport> list(java.util.Optional<Place> after, int most) {
        var place = after.orElse(BEGINNING);
        return entityManager
                .createQuery(
                        "select i from LibraryImport i where i.at < :at or (i.at = :at and i.id < :id)"
                                + " order by i.at desc, i.id desc",
                        LibraryImport.class)
                .setParameter("at", place.at())
                .setParameter("id", place.id())
                .setMaxResults(most)
                .getResultList();
    }
}
