package org.corridor.campaign.quotation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.persistence.Conditions;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;

/** Quotations in PostgreSQL. */
@Dependent
class QuotationRepository {
    private final EntityManager entityManager;

    @Inject
    QuotationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The quotation as its editor last saw it, held until the transaction ends. */
    Quotation get(UUID id, long expectedVersion) {
        var quotation = Optional.ofNullable(entityManager.find(Quotation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Refused(new NotFound(Quotation.KIND, id)));
        if (!quotation.hasVersion(expectedVersion)) {
            throw new Refused(new Stale(Quotation.KIND));
        }
        return quotation;
    }

    /** Newest first; only those that readers find, or all. */
    List<Quotation> list(boolean hiddenToo, Optional<Place> after, int most) {
        var conditions = new Conditions();
        if (!hiddenToo) {
            conditions.and("q.shown = true");
        }
        after.ifPresent(place -> conditions
                .and("(q.createdAt, q.id) < (:afterTime, :afterId)")
                .with("afterTime", place.at())
                .with("afterId", place.id()));
        return conditions
                .bind(entityManager.createQuery(
                        "select q from Quotation q" + conditions.where() + " order by q.createdAt desc, q.id desc",
                        Quotation.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** Writes now, so that the view carries the new version. */
    Quotation save(Quotation quotation) {
        entityManager.persist(quotation);
        entityManager.flush();
        return quotation;
    }

    void remove(Quotation quotation) {
        entityManager.remove(quotation);
    }
}
