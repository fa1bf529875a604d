package org.corridor.survey.form;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;

/** Studies in PostgreSQL. */
@Dependent
class StudyRepository {
    private final EntityManager entityManager;

    @Inject
    StudyRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Study> find(String key) {
        return entityManager
                .createQuery("select s from Study s where s.key = :key", Study.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    Study get(String key) {
        return find(key).orElseThrow(() -> new Refused(new NotFound("study", key)));
    }

    /** In the order of their keys. */
    List<Study> list(String after, int most) {
        return entityManager
                .createQuery("select s from Study s where s.key > :after order by s.key", Study.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** False when there is one of this key. */
    boolean add(Study study) {
        return entityManager
                        .createNativeQuery(
                                "insert into survey_study (id, key, title, made_at) values (:id, :key, :title, :at)"
                                        + " on conflict (key) do nothing")
                        .setParameter("id", study.id)
                        .setParameter("key", study.key)
                        .setParameter("title", study.title)
                        .setParameter("at", study.madeAt)
                        .executeUpdate()
                == 1;
    }
}
