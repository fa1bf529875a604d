package org.corridor.notification.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.notification.preference.Channel;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.persistence.Conditions;

/** Notices in PostgreSQL. */
@Dependent
class NoticeRepository {
    private final EntityManager entityManager;

    @Inject
    NoticeRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Tiding tiding) {
        entityManager.persist(tiding);
    }

    void add(Notice notice) {
        entityManager.persist(notice);
    }

    /** What somebody was told, newest first. */
    List<Notice> list(UUID person, Optional<Place> after, int most) {
        var conditions = new Conditions().and("n.person = :person").with("person", person);
        after.ifPresent(place -> conditions
                .and("(n.at, n.id) < (:at, :id)")
                .with("at", place.at())
                .with("id", place.id()));
        return conditions
                .bind(entityManager.createQuery(
                        "select n from Notice n join fetch n.tiding" + conditions.where()
                                + " order by n.at desc, n.id desc",
                        Notice.class))
                .setMaxResults(most)
                .getResultList();
    }

    long unread(UUID person) {
        return entityManager
                .createQuery("select count(n) from Notice n where n.person = :person and n.readAt is null", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    /** Everything up to a moment is read. */
    void read(UUID person, Instant upTo, Instant now) {
        entityManager
                .createQuery("""
                        update Notice n set n.readAt = :now
                        where n.person = :person and n.readAt is null and n.at <= :upTo""")
                .setParameter("now", now)
                .setParameter("person", person)
                .setParameter("upTo", upTo)
                .executeUpdate();
    }

    /** People for whom something older than this waits for a digest, in the order of their ids. */
    List<UUID> awaiting(Instant before, UUID after, int most) {
        return entityManager
                .createQuery("""
                        select distinct n.person from Notice n where n.channel = :digest and n.mailedAt is null
                            and n.at < :before and n.person > :after order by n.person""", UUID.class)
                .setParameter("digest", Channel.DIGEST)
                .setParameter("before", before)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** What waits for somebody's digest, newest first, each held: a second round at the same moment finds none of it. */
    List<Notice> claim(UUID person, Instant before) {
        var held = entityManager
                .createNativeQuery("""
                        select id from notice where person_id = :person and channel = 'digest' and mailed_at is null
                            and at < :before for update""", UUID.class)
                .setParameter("person", person)
                .setParameter("before", before)
                .getResultList();
        return held.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("""
                                select n from Notice n join fetch n.tiding where n.id in (:held)
                                    order by n.at desc, n.id desc""", Notice.class)
                        .setParameter("held", held)
                        .getResultList();
    }
}
