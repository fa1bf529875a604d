package org.corridor.survey.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is known of the files of interviews, in PostgreSQL; their octets lie in the file store, sealed. */
@Dependent
class KeptFileRepository {
    private final EntityManager entityManager;

    @Inject
    KeptFileRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Of these interviews, the revisions of each name in order. */
    List<KeptFile> list(Collection<UUID> submissions) {
        return submissions.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select f from KeptFile f where f.submission in (:ids) order by f.name, f.revision",
                                KeptFile.class)
                        .setParameter("ids", submissions)
                        .getResultList();
    }

    void save(KeptFile file) {
        entityManager.persist(file);
        entityManager.flush();
    }

    void destroy(UUID submission) {
        entityManager
                .createQuery("delete from KeptFile f where f.submission = :id")
                .setParameter("id", submission)
                .executeUpdate();
    }
}
