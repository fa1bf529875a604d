package org.corridor.account.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.account.assignment.AssignmentDraft;
import org.corridor.account.assignment.Reach;
import org.corridor.platform.persistence.Conditions;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Applications in PostgreSQL. */
@Dependent
class ApplicationRepository {
    private final EntityManager entityManager;

    @Inject
    ApplicationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The application, if it lies within reach; else it is as if there were none. */
    Application get(UUID id, Reach reach) {
        return Optional.ofNullable(entityManager.find(Application.class, id))
                .filter(found -> reach.covers(found.organisationId, found.countries))
                .orElseThrow(() -> new Refused(new NotFound(Application.KIND, id)));
    }

    /** The application as whoever decides last saw it, held until the transaction ends. */
    Application get(UUID id, Reach reach, long expectedVersion) {
        return current(get(id, reach), expectedVersion);
    }

    Application current(Application application, long expectedVersion) {
        entityManager.refresh(application, LockModeType.PESSIMISTIC_WRITE);
        if (!application.hasVersion(expectedVersion)) {
            throw new Refused(new Stale(Application.KIND));
        }
        return application;
    }

    /** Everything a person applied for: what waits first, then the latest. */
    List<Application> list(UUID person) {
        return entityManager
                .createQuery(
                        "select a from Application a where a.person = :person"
                                + " order by case when a.state = :waiting then 0 else 1 end, a.submittedAt desc, a.id",
                        Application.class)
                .setParameter("person", person)
                .setParameter("waiting", ApplicationState.WAITING)
                .getResultList();
    }

    /** Newest first, those within reach. */
    List<Application> list(ApplicationQuery question, Reach reach, int most) {
        var conditions = new Conditions();
        question.state().ifPresent(state -> conditions.and("a.state = :state").with("state", state));
        question.kind().ifPresent(kind -> conditions.and("a.kind = :kind").with("kind", kind));
        question.afterPlace()
                .ifPresent(place -> conditions
                        .and("(a.submittedAt, a.id) < (:afterTime, :afterId)")
                        .with("afterTime", place.at())
                        .with("afterId", place.id()));
        within(conditions, reach);
        return conditions
                .bind(entityManager.createQuery(
                        "select a from Application a" + conditions.where() + " order by a.submittedAt desc, a.id desc",
                        Application.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** Writes now, so that the view carries the new version. */
    Application save(Application application) {
        entityManager.persist(application);
        entityManager.flush();
        return application;
    }

    /** {@link Reach#covers(UUID, java.util.Collection)}, asked of the database. */
    private static void within(Conditions conditions, Reach reach) {
        var assignments = new ArrayList<String>();
        for (var limits : reach.assignments()) {
            assignments.add(within(conditions, limits, "limit" + assignments.size()));
        }
        conditions.and(assignments.isEmpty() ? "false" : "(" + String.join(" or ", assignments) + ")");
    }

    private static String within(Conditions conditions, AssignmentDraft limits, String name) {
        var all = new ArrayList<String>();
        var ends = new ArrayList<String>();
        contains(conditions, limits.country(), name + "Country", all);
        contains(conditions, limits.origin(), name + "Origin", ends);
        contains(conditions, limits.destination(), name + "Destination", ends);
        if (!ends.isEmpty()) {
            all.add("(" + String.join(" or ", ends) + ")");
        }
        if (limits.organisationId() != null) {
            conditions.with(name + "Organisation", limits.organisationId());
            all.add("a.organisationId = :" + name + "Organisation");
        }
        return all.isEmpty() ? "true" : "(" + String.join(" and ", all) + ")";
    }

    private static void contains(Conditions conditions, @Nullable String country, String name, List<String> texts) {
        if (country != null) {
            conditions.with(name, country);
            texts.add("array_contains(a.countries, :" + name + ")");
        }
    }
}
