package org.corridor.campaign.event;

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
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;

/** Events in PostgreSQL, for their editors. Saving keeps the version. */
@Dependent
class EventRepository {
    private final EntityManager entityManager;
    private final CurrentActor actor;

    @Inject
    EventRepository(EntityManager entityManager, CurrentActor actor) {
        this.entityManager = entityManager;
        this.actor = actor;
    }

    CampaignEvent get(UUID id) {
        return Optional.ofNullable(entityManager.find(CampaignEvent.class, id)).orElseThrow(() -> missing(id));
    }

    /** The event, held until the transaction ends: who comes is decided one after the other. */
    CampaignEvent hold(UUID id) {
        return Optional.ofNullable(entityManager.find(CampaignEvent.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> missing(id));
    }

    /** The event as its editor last saw it, held until the transaction ends. */
    CampaignEvent get(UUID id, long expectedVersion) {
        var event = hold(id);
        if (!event.hasVersion(expectedVersion)) {
            throw new Refused(new Stale(CampaignEvent.KIND));
        }
        return event;
    }

    CampaignEvent numbered(long number) {
        return entityManager
                .createQuery("select e from CampaignEvent e where e.number = :number", CampaignEvent.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> missing(number));
    }

    static Refused missing(Object asked) {
        return new Refused(new NotFound(CampaignEvent.KIND, asked));
    }

    /** The editors' desk: what was touched last comes first. */
    List<CampaignEvent> desk(Optional<EventState> state, Optional<Place> after, int most) {
        var conditions = new Conditions();
        state.ifPresent(asked -> conditions.and("e.state = :state").with("state", asked));
        after.ifPresent(place -> conditions
                .and("(e.updatedAt, e.id) < (:afterTime, :afterId)")
                .with("afterTime", place.at())
                .with("afterId", place.id()));
        return conditions
                .bind(entityManager.createQuery(
                        "select e from CampaignEvent e" + conditions.where() + " order by e.updatedAt desc, e.id desc",
                        CampaignEvent.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that are not over yet. */
    List<CampaignEvent> notOver(Instant now) {
        return entityManager
                .createQuery("select e from CampaignEvent e where e.endsAt > :now", CampaignEvent.class)
                .setParameter("now", now)
                .getResultList();
    }

    long nextNumber() {
        return ((Number) entityManager
                        .createNativeQuery("select nextval('campaign_event_number')")
                        .getSingleResult())
                .longValue();
    }

    /** Writes now, so that the record carries the new version, and keeps that version. */
    EventRecord save(CampaignEvent event) {
        entityManager.persist(event);
        entityManager.flush();
        var shown = EventRecord.of(event);
        entityManager.persist(new EventVersion(shown, json(shown), actor.id().orElse(null)));
        return shown;
    }

    List<EventVersion> versions(UUID event, long before, int most) {
        return entityManager
                .createQuery(
                        "select v from EventVersion v where v.eventId = :event and v.version < :before"
                                + " order by v.version desc",
                        EventVersion.class)
                .setParameter("event", event)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    EventRecord version(UUID event, long version) {
        var kept = Optional.ofNullable(entityManager.find(EventVersion.class, new EventVersion.Key(event, version)))
                .orElseThrow(() -> new Refused(new NotFound("version", version)));
        try {
            return Json.MAPPER.readValue(kept.snapshot, EventRecord.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Version %d of %s cannot be read.".formatted(version, event), broken);
        }
    }

    private static String json(EventRecord shown) {
        try {
            return Json.MAPPER.writeValueAsString(shown);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An event can always be written as JSON.", broken);
        }
    }
}
