package org.corridor.campaign.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.persistence.Conditions;
import org.corridor.platform.subject.Viewer;

/** Events in PostgreSQL as readers meet them: what is published or cancelled, and theirs to see. */
@Dependent
class PublishedEventRepository {
    private static final Set<EventState> SHOWN = Set.of(EventState.PUBLISHED, EventState.CANCELLED);

    private final EntityManager entityManager;

    @Inject
    PublishedEventRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<CampaignEvent> numbered(long number, Viewer viewer) {
        return list(readable(viewer).and("e.number = :number").with("number", number), "e.number", 1).stream()
                .findFirst();
    }

    Optional<CampaignEvent> find(UUID id, Viewer viewer) {
        return list(readable(viewer).and("e.id = :id").with("id", id), "e.number", 1).stream()
                .findFirst();
    }

    /** Whatever their state, for those who decide themselves what of it is told. */
    List<CampaignEvent> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(new Conditions().and("e.id in :ids").with("ids", ids), "e.number", -1);
    }

    Optional<UUID> id(long number) {
        return entityManager
                .createQuery("select e.id from CampaignEvent e where e.number = :number", UUID.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** What is not over, the next first. */
    List<CampaignEvent> coming(Instant now, Optional<EventKind> kind, Optional<Place> after, Onlook onlook) {
        var conditions = readable(onlook.viewer()).and("e.endsAt > :now").with("now", now);
        ofKind(conditions, kind);
        after.ifPresent(place -> after(conditions, ">", place));
        return list(conditions, "e.beginsAt, e.id", onlook.most());
    }

    /** What is over and began in a year, the last first. */
    List<CampaignEvent> past(Instant now, int year, Optional<EventKind> kind, Optional<Place> after, Onlook onlook) {
        var first = LocalDate.of(year, 1, 1);
        var conditions = readable(onlook.viewer())
                .and("e.endsAt <= :now")
                .with("now", now)
                .and("e.time.firstDay between :first and :last")
                .with("first", first)
                .with("last", first.plusYears(1).minusDays(1));
        ofKind(conditions, kind);
        after.ifPresent(place -> after(conditions, "<", place));
        return list(conditions, "e.beginsAt desc, e.id desc", onlook.most());
    }

    /**
     * Who looks, and at how many at once.
     *
     * @param most how many rows are read
     */
    record Onlook(Viewer viewer, int most) {}

    /** What a calendar holds: what ended after a moment, in the order of time. */
    List<CampaignEvent> since(Instant moment, Optional<EventKind> kind, Onlook onlook) {
        var conditions = readable(onlook.viewer()).and("e.endsAt > :since").with("since", moment);
        ofKind(conditions, kind);
        return list(conditions, "e.beginsAt, e.id", onlook.most());
    }

    /** In the order of their numbers, for the sitemap. */
    List<CampaignEvent> inOrder(int most) {
        return list(readable(Viewer.anyone()), "e.number", most);
    }

    /** How many that are over began in each year, the latest year first. */
    List<EventYear> years(Instant now, Viewer viewer) {
        var conditions = readable(viewer).and("e.endsAt <= :now").with("now", now);
        return conditions
                .bind(entityManager.createQuery(
                        "select extract(year from e.time.firstDay), count(e) from CampaignEvent e" + conditions.where()
                                + " group by extract(year from e.time.firstDay) order by 1 desc",
                        Object[].class))
                .getResultStream()
                .map(row -> new EventYear(((Number) row[0]).intValue(), ((Number) row[1]).longValue()))
                .toList();
    }

    private static Conditions readable(Viewer viewer) {
        var conditions = new Conditions().and("e.state in :shown").with("shown", SHOWN);
        if (!EventReaders.admitted(viewer)) {
            conditions.and("e.visibility = :everybody").with("everybody", EventVisibility.PUBLIC);
        }
        return conditions;
    }

    private static void ofKind(Conditions conditions, Optional<EventKind> kind) {
        kind.ifPresent(asked -> conditions.and("e.kind = :kind").with("kind", asked));
    }

    private static void after(Conditions conditions, String side, Place place) {
        conditions
                .and("(e.beginsAt, e.id) %s (:afterTime, :afterId)".formatted(side))
                .with("afterTime", place.at())
                .with("afterId", place.id());
    }

    private List<CampaignEvent> list(Conditions conditions, String order, int most) {
        var query = conditions.bind(entityManager.createQuery(
                "select e from CampaignEvent e" + conditions.where() + " order by " + order, CampaignEvent.class));
        return (most < 0 ? query : query.setMaxResults(most)).getResultList();
    }
}
