package org.corridor.campaign.picture;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Pictures in PostgreSQL; their bytes lie in the file store. */
@Dependent
class PictureRepository {
    private final EntityManager entityManager;

    @Inject
    PictureRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Picture> find(String sha256) {
        return Optional.ofNullable(entityManager.find(Picture.class, sha256));
    }

    void save(Picture picture) {
        entityManager.persist(picture);
        entityManager.flush();
    }
}
