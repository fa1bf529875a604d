package org.corridor.campaign.news;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.http.Json;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.journal.CurrentActor;
import org.corridor.platform.persistence.Conditions;
import org.corridor.platform.persistence.RowLocks;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;

/** News items in PostgreSQL, for their editors. Saving keeps the version. */
@Dependent
class NewsRepository {
    private final EntityManager entityManager;
    private final CurrentActor actor;

    @Inject
    NewsRepository(EntityManager entityManager, CurrentActor actor) {
        this.entityManager = entityManager;
        this.actor = actor;
    }

    News get(UUID id) {
        return Optional.ofNullable(entityManager.find(News.class, id)).orElseThrow(() -> missing(id));
    }

    /** The item as its editor last saw it, held until the transaction ends. */
    News get(UUID id, long expectedVersion) {
        var news = Optional.ofNullable(entityManager.find(News.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> missing(id));
        if (!news.hasVersion(expectedVersion)) {
            throw new Refused(new Stale("news item"));
        }
        return news;
    }

    News numbered(long number) {
        return entityManager
                .createQuery("select n from News n where n.number = :number", News.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> missing(number));
    }

    private static Refused missing(Object asked) {
        return new Refused(new NotFound("news item", asked));
    }

    /** The editors' desk: what was touched last comes first. */
    List<News> desk(Optional<NewsState> state, Optional<Place> after, int most) {
        var conditions = new Conditions();
        state.ifPresent(asked -> conditions.and("n.state = :state").with("state", asked));
        after.ifPresent(place -> conditions
                .and("(n.updatedAt, n.id) < (:afterTime, :afterId)")
                .with("afterTime", place.at())
                .with("afterId", place.id()));
        return conditions
                .bind(entityManager.createQuery(
                        "select n from News n" + conditions.where() + " order by n.updatedAt desc, n.id desc",
                        News.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** Items whose time has come and that no other node holds. */
    List<News> due(Instant now, int most) {
        return RowLocks.unheld(entityManager
                        .createQuery(
                                "select n from News n where n.state = :scheduled and n.publishAt <= :now order by n.publishAt",
                                News.class)
                        .setParameter("scheduled", NewsState.SCHEDULED)
                        .setParameter("now", now)
                        .setMaxResults(most))
                .getResultList();
    }

    long nextNumber() {
        return ((Number) entityManager
                        .createNativeQuery("select nextval('campaign_news_number')")
                        .getSingleResult())
                .longValue();
    }

    /** Writes now, so that the record carries the new version, and keeps that version. */
    NewsRecord save(News news) {
        entityManager.persist(news);
        entityManager.flush();
        var shown = news.record();
        entityManager.persist(new NewsVersion(shown, json(shown), actor.id().orElse(null)));
        return shown;
    }

    List<NewsVersion> versions(UUID news, long before, int most) {
        return entityManager
                .createQuery(
                        "select v from NewsVersion v where v.newsId = :news and v.version < :before order by v.version desc",
                        NewsVersion.class)
                .setParameter("news", news)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    NewsRecord version(UUID news, long version) {
        var kept = Optional.ofNullable(entityManager.find(NewsVersion.class, new NewsVersion.Key(news, version)))
                .orElseThrow(() -> new Refused(new NotFound("version", version)));
        try {
            return Json.MAPPER.readValue(kept.snapshot, NewsRecord.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Version %d of %s cannot be read.".formatted(version, news), broken);
        }
    }

    private static String json(NewsRecord shown) {
        try {
            return Json.MAPPER.writeValueAsString(shown);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A news item can always be written as JSON.", broken);
        }
    }
}
