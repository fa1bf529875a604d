package org.corridor.platform.answer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Which answers were taken, and whom we wrote to lately, in PostgreSQL. */
@Dependent
class AnswerRepository {
    /** Longer than any address is good for. */
    private static final Duration KEPT = Duration.ofDays(62);

    private static final Duration BETWEEN_LETTERS = Duration.ofHours(1);

    private final EntityManager entityManager;

    @Inject
    AnswerRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** True the first time this mail of this person is asked for; a second asker at the same moment waits and is told false. */
    boolean first(UUID person, String message, Instant now) {
        entityManager
                .createNativeQuery("delete from mail_answer where person_id = :person and at < :before")
                .setParameter("person", person)
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
        return entityManager
                        .createNativeQuery("""
                                insert into mail_answer (person_id, message, at) values (:person, :message, :now)
                                on conflict do nothing""")
                        .setParameter("person", person)
                        .setParameter("message", message)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** True once an hour for each person. */
    boolean mayBeTold(UUID person, Instant now) {
        return entityManager
                        .createNativeQuery("""
                                insert into mail_answer_refusal as last (person_id, at) values (:person, :now)
                                on conflict (person_id) do update set at = :now where last.at <= :before""")
                        .setParameter("person", person)
                        .setParameter("now", now)
                        .setParameter("before", now.minus(BETWEEN_LETTERS))
                        .executeUpdate()
                == 1;
    }
}
