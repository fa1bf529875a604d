package org.corridor.platform.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** The journal in PostgreSQL. */
@Dependent
class JournalRepository {
    private final EntityManager entityManager;

    @Inject
    JournalRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(JournalLine line) {
        entityManager.persist(line);
    }

    Optional<JournalLine> find(long id) {
        return Optional.ofNullable(entityManager.find(JournalLine.class, id));
    }

    List<JournalLine> list(@Nullable SubjectRef subject, @Nullable Long before, int most) {
        var ofSubject = subject == null ? "" : " and l.subjectKind = :kind and l.subjectId = :id";
        var query = entityManager
                .createQuery(
                        "select l from JournalLine l where l.id < :before" + ofSubject + " order by l.id desc",
                        JournalLine.class)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(most);
        if (subject != null) {
            query.setParameter("kind", subject.kind()).setParameter("id", subject.id());
        }
        return query.getResultList();
    }

    List<JournalLine> by(UUID person, int most) {
        return entityManager
                .createQuery(
                        "select l from JournalLine l where l.actor = :person order by l.id desc", JournalLine.class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
    }
}
