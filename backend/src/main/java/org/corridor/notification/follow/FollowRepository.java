package org.corridor.notification.follow;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** What people follow, in PostgreSQL. */
@Dependent
class FollowRepository {
    private static final String AT_PLACE = """
            select f from Follow f where f.person = :person
                and f.subjectKind is not distinct from :kind and f.subjectId is not distinct from :id""";

    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entityManager;

    @Inject
    FollowRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Follow> find(UUID person, Place place) {
        return at(person, place).getResultStream().findFirst();
    }

    /** What was said there, held until the transaction ends; said nothing yet, it begins. */
    Follow hold(UUID person, Place place) {
        entityManager
                .createNativeQuery("""
                        insert into follow (id, version, person_id, subject_kind, subject_id)
                        values (gen_random_uuid(), 0, :person, nullif(:kind, ''), cast(nullif(:id, '') as uuid))
                        on conflict (person_id, subject_kind, subject_id) do nothing""")
                .setParameter("person", person)
                .setParameter("kind", Objects.toString(place.kind(), ""))
                .setParameter("id", Objects.toString(place.id(), ""))
                .executeUpdate();
        return at(person, place).setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
    }

    /** The same as its owner last saw it. */
    Follow hold(UUID person, Place place, long expectedVersion) {
        var follow = hold(person, place);
        if (!follow.hasVersion(expectedVersion)) {
            throw new Refused(new Stale("follow level"));
        }
        return follow;
    }

    private TypedQuery<Follow> at(UUID person, Place place) {
        return entityManager
                .createQuery(AT_PLACE, Follow.class)
                .setParameter("person", person)
                .setParameter("kind", place.kind())
                .setParameter("id", place.id());
    }

    /** What anybody said about this thing, its kind or everything. */
    List<Follow> around(SubjectRef subject) {
        return entityManager
                .createQuery("""
                        select f from Follow f where f.level is not null and
                            (f.subjectKind is null or (f.subjectKind = :kind and (f.subjectId is null or f.subjectId = :id)))
                        """, Follow.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultList();
    }

    /** What one person said, in a lasting order. */
    List<Follow> list(UUID person, @Nullable UUID after, int most) {
        return entityManager
                .createQuery("""
                        select f from Follow f where f.person = :person and f.level is not null
                            and f.id > :after order by f.id""", Follow.class)
                .setParameter("person", person)
                .setParameter("after", after == null ? FIRST : after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Writes now, so that the view carries the new version. */
    Follow save(Follow follow) {
        entityManager.flush();
        return follow;
    }
}
