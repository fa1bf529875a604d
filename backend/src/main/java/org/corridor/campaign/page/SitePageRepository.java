package org.corridor.campaign.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.journal.CurrentActor;
import org.corridor.platform.persistence.Conditions;
import org.corridor.platform.persistence.RowLocks;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;

/** Pages in PostgreSQL. Saving keeps the version. */
@Dependent
class SitePageRepository {
    private final EntityManager entityManager;
    private final CurrentActor actor;

    @Inject
    SitePageRepository(EntityManager entityManager, CurrentActor actor) {
        this.entityManager = entityManager;
        this.actor = actor;
    }

    SitePage get(UUID id) {
        return Optional.ofNullable(entityManager.find(SitePage.class, id)).orElseThrow(() -> missing(id));
    }

    /** The page as its editor last saw it, held until the transaction ends. */
    SitePage get(UUID id, long expectedVersion) {
        var page = Optional.ofNullable(entityManager.find(SitePage.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> missing(id));
        if (!page.hasVersion(expectedVersion)) {
            throw new Refused(new Stale(SitePage.KIND));
        }
        return page;
    }

    static Refused missing(Object asked) {
        return new Refused(new NotFound(SitePage.KIND, asked));
    }

    /** No two pages share the last part of their address, whatever their kind. */
    Optional<SitePage> named(String slug) {
        return entityManager
                .createQuery("select p from SitePage p where p.slug = :slug", SitePage.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    Optional<SitePage> named(SitePageKind kind, String slug) {
        return named(slug).filter(page -> page.kind == kind);
    }

    List<SitePage> all(Collection<UUID> ids) {
        return entityManager
                .createQuery("select p from SitePage p where p.id in (:ids)", SitePage.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** In the order of addresses; only those that everybody may read, or all. */
    List<SitePage> list(Optional<SitePageKind> kind, boolean hiddenToo, String after, int most) {
        var conditions = new Conditions().and("p.slug > :after").with("after", after);
        kind.ifPresent(asked -> conditions.and("p.kind = :kind").with("kind", asked));
        if (!hiddenToo) {
            conditions.and("p.published = true");
        }
        return conditions
                .bind(entityManager.createQuery(
                        "select p from SitePage p" + conditions.where() + " order by p.slug", SitePage.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** Pages whose time has come and that no other node holds. */
    List<SitePage> due(Instant now, int most) {
        return RowLocks.unheld(entityManager
                        .createQuery(
                                "select p from SitePage p where p.publishAt <= :now order by p.publishAt",
                                SitePage.class)
                        .setParameter("now", now)
                        .setMaxResults(most))
                .getResultList();
    }

    /** Writes now, so that the record carries the new version; keeps that version. */
    SitePage save(SitePage page, String act) {
        entityManager.persist(page);
        entityManager.flush();
        entityManager.persist(new SitePageVersion(page, act, actor.id().orElse(null)));
        return page;
    }

    /** Newest first. */
    List<SitePageVersion> versions(UUID page, long before, int most) {
        return entityManager
                .createQuery(
                        "select v from SitePageVersion v where v.pageId = :page and v.version < :before"
                                + " order by v.version desc",
                        SitePageVersion.class)
                .setParameter("page", page)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
