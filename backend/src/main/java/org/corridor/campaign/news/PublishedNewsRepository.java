package org.corridor.campaign.news;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.persistence.Conditions;

/** News items in PostgreSQL as readers meet them: only what is published. */
@Dependent
class PublishedNewsRepository {
    private final EntityManager entityManager;

    @Inject
    PublishedNewsRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<News> numbered(long number) {
        return entityManager
                .createQuery("select n from News n where n.number = :number and n.state = :published", News.class)
                .setParameter("number", number)
                .setParameter("published", NewsState.PUBLISHED)
                .getResultStream()
                .findFirst();
    }

    List<News> all(Collection<UUID> ids) {
        return entityManager
                .createQuery("select n from News n where n.id in :ids", News.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Newest first. */
    List<News> list(Optional<String> year, Optional<Place> after, int most) {
        var conditions = new Conditions().and("n.state = :published").with("published", NewsState.PUBLISHED);
        year.ifPresent(asked -> within(conditions, asked));
        after.ifPresent(place -> conditions
                .and("(n.placedAt, n.id) < (:afterTime, :afterId)")
                .with("afterTime", place.at())
                .with("afterId", place.id()));
        return conditions
                .bind(entityManager.createQuery(
                        "select n from News n" + conditions.where() + " order by n.placedAt desc, n.id desc",
                        News.class))
                .setMaxResults(most)
                .getResultList();
    }

    private static void within(Conditions conditions, String year) {
        if (year.equals(NewsQuery.UNDATED)) {
            conditions.and("n.issuedOn is null");
        } else {
            var first = LocalDate.of(Integer.parseInt(year), 1, 1);
            conditions
                    .and("n.issuedOn between :first and :last")
                    .with("first", first)
                    .with("last", first.plusYears(1).minusDays(1));
        }
    }

    /** How many there are of each year, latest year first, those without a day last. */
    List<NewsYear> years() {
        return entityManager
                .createQuery(
                        "select extract(year from n.issuedOn), count(n) from News n where n.state = :published"
                                + " group by extract(year from n.issuedOn) order by 1 desc nulls last",
                        Object[].class)
                .setParameter("published", NewsState.PUBLISHED)
                .getResultStream()
                .map(row -> new NewsYear(
                        row[0] == null ? NewsQuery.UNDATED : Integer.toString(((Number) row[0]).intValue()),
                        ((Number) row[1]).longValue()))
                .toList();
    }

    /** When anything last changed of what readers have ever had, also by taking it away. */
    Optional<Instant> changedAt() {
        return Optional.ofNullable(entityManager
                .createQuery("select max(n.updatedAt) from News n where n.publishedAt is not null", Instant.class)
                .getSingleResult());
    }

    /** Numbers and last changes in the order of numbers, for the sitemap. */
    List<Object[]> addresses(long afterNumber, int most) {
        return entityManager
                .createQuery(
                        "select n.number, n.updatedAt from News n"
                                + " where n.state = :published and n.number > :after order by n.number",
                        Object[].class)
                .setParameter("published", NewsState.PUBLISHED)
                .setParameter("after", afterNumber)
                .setMaxResults(most)
                .getResultList();
    }
}
