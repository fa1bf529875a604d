package org.corridor.campaign.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.journal.CurrentActor;
import org.corridor.platform.persistence.Conditions;
import org.corridor.platform.persistence.RowLocks;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;

/** Appeals in PostgreSQL. Saving keeps the version. */
@Dependent
class AppealRepository {
    private final EntityManager entityManager;
    private final CurrentActor actor;

    @Inject
    AppealRepository(EntityManager entityManager, CurrentActor actor) {
        this.entityManager = entityManager;
        this.actor = actor;
    }

    Appeal get(UUID id) {
        return Optional.ofNullable(entityManager.find(Appeal.class, id)).orElseThrow(() -> missing(id));
    }

    /** The same for a reader: a draft is as if it were not there. */
    Appeal published(UUID id) {
        return Optional.of(get(id)).filter(Appeal::published).orElseThrow(() -> missing(id));
    }

    Appeal published(long number) {
        return numbered(number).orElseThrow(() -> missing(number));
    }

    Optional<Appeal> numbered(long number) {
        return entityManager
                .createQuery("select a from Appeal a where a.number = :number", Appeal.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The appeal, and nobody else decides about it until this transaction ends. */
    Appeal hold(UUID id) {
        return Optional.ofNullable(entityManager.find(Appeal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> missing(id));
    }

    /** The same as its editor last saw it. */
    Appeal hold(UUID id, long expectedVersion) {
        var appeal = hold(id);
        if (!appeal.hasVersion(expectedVersion)) {
            throw new Refused(new Stale(Appeal.KIND));
        }
        return appeal;
    }

    static Refused missing(Object asked) {
        return new Refused(new NotFound(Appeal.KIND, asked));
    }

    List<Appeal> all(Collection<UUID> ids) {
        return entityManager
                .createQuery("select a from Appeal a where a.id in (:ids)", Appeal.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Those that everybody may read, the latest first. */
    List<Appeal> published(Optional<Long> before, int most) {
        var conditions = new Conditions().and("a.number is not null");
        before.ifPresent(number -> conditions.and("a.number < :before").with("before", number));
        return conditions
                .bind(entityManager.createQuery(
                        "select a from Appeal a" + conditions.where() + " order by a.number desc", Appeal.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** The editors' desk: what was touched last comes first. */
    List<Appeal> desk(Optional<Place> after, int most) {
        var conditions = new Conditions();
        after.ifPresent(place -> conditions
                .and("(a.updatedAt, a.id) < (:afterTime, :afterId)")
                .with("afterTime", place.at())
                .with("afterId", place.id()));
        return conditions
                .bind(entityManager.createQuery(
                        "select a from Appeal a" + conditions.where() + " order by a.updatedAt desc, a.id desc",
                        Appeal.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** Open ones whose last day lies before this one and that no other node holds. */
    List<Appeal> due(LocalDate notOver, int most) {
        return RowLocks.unheld(entityManager
                        .createQuery(
                                "select a from Appeal a where a.state = :open and a.signUntil < :day order by a.signUntil",
                                Appeal.class)
                        .setParameter("open", AppealState.OPEN)
                        .setParameter("day", notOver)
                        .setMaxResults(most))
                .getResultList();
    }

    /** The number that follows the last one given; nobody else is given one until this transaction ends. */
    long nextNumber() {
        entityManager
                .createNativeQuery("lock table campaign_appeal in share row exclusive mode")
                .executeUpdate();
        return entityManager
                .createQuery("select coalesce(max(a.number), 0) + 1 from Appeal a", Long.class)
                .getSingleResult();
    }

    /** Writes now, so that the record carries the new version; keeps that version. */
    Appeal save(Appeal appeal, AppealVersion.Change change) {
        entityManager.persist(appeal);
        entityManager.flush();
        entityManager.persist(new AppealVersion(appeal, change, actor.id().orElse(null)));
        return appeal;
    }

    /** Newest first. */
    List<AppealVersion> versions(UUID appeal, long before, int most) {
        return versions("v.appealId = :appeal and v.version < :before", appeal, before, most);
    }

    /** Only those that begin an edition, newest first. */
    List<AppealVersion> editions(UUID appeal, long before, int most) {
        return versions("v.appealId = :appeal and v.edition < :before", appeal, Math.toIntExact(before), most);
    }

    private List<AppealVersion> versions(String which, UUID appeal, Number before, int most) {
        return entityManager
                .createQuery(
                        "select v from AppealVersion v where " + which + " order by v.version desc",
                        AppealVersion.class)
                .setParameter("appeal", appeal)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
