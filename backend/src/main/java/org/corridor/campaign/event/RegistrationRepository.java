package org.corridor.campaign.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.persistence.RowLocks;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;

/** Registrations in PostgreSQL. Whoever changes one holds its event. */
@Dependent
class RegistrationRepository {
    private static final String OF = "select r from Registration r where r.eventId = :event";

    private final EntityManager entityManager;

    @Inject
    RegistrationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Registration> find(UUID event, UUID person) {
        return of(event, " and r.person = :person", -1)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    Registration get(UUID event, UUID id, long expectedVersion) {
        var registration = entityManager.find(Registration.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (registration == null || !registration.eventId.equals(event)) {
            throw new Refused(new NotFound(Registration.KIND, id));
        }
        if (!registration.hasVersion(expectedVersion)) {
            throw new Refused(new Stale(Registration.KIND));
        }
        return registration;
    }

    /** Who comes or waits, in the order of the line. */
    List<Registration> inForce(UUID event) {
        return of(event, " and r.state <> :gone order by r.turn", -1)
                .setParameter("gone", RegistrationState.GIVEN_UP)
                .getResultList();
    }

    /** Everybody who ever was on the list, in the order of the line. */
    List<Registration> list(UUID event, long afterTurn, int most) {
        return of(event, " and r.turn > :after order by r.turn", most)
                .setParameter("after", afterTurn)
                .getResultList();
    }

    /** Those who wait longest. */
    List<Registration> next(UUID event, int most) {
        return of(event, " and r.state = :waiting order by r.turn", most)
                .setParameter("waiting", RegistrationState.WAITING)
                .getResultList();
    }

    private TypedQuery<Registration> of(UUID event, String which, int most) {
        var query = entityManager.createQuery(OF + which, Registration.class).setParameter("event", event);
        return most < 0 ? query : query.setMaxResults(most);
    }

    /** How many wait at or before a place in the line. */
    long position(Registration waiting) {
        return entityManager
                .createQuery(
                        "select count(r) from Registration r"
                                + " where r.eventId = :event and r.state = :waiting and r.turn <= :turn",
                        Long.class)
                .setParameter("event", waiting.eventId)
                .setParameter("waiting", RegistrationState.WAITING)
                .setParameter("turn", waiting.turn)
                .getSingleResult();
    }

    /** How many have a place at each of these events, and how many wait. */
    Map<UUID, SeatCount> counts(Collection<UUID> events) {
        var counts = new HashMap<UUID, SeatCount>();
        if (!events.isEmpty()) {
            entityManager
                    .createQuery(
                            "select r.eventId, sum(case when r.state = :registered then 1 else 0 end),"
                                    + " sum(case when r.state = :waiting then 1 else 0 end)"
                                    + " from Registration r where r.eventId in :events group by r.eventId",
                            Object[].class)
                    .setParameter("registered", RegistrationState.REGISTERED)
                    .setParameter("waiting", RegistrationState.WAITING)
                    .setParameter("events", events)
                    .getResultList()
                    .forEach(row -> counts.put(
                            (UUID) row[0],
                            new SeatCount(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
        }
        return counts;
    }

    /** All that somebody ever put themselves down for. */
    List<Registration> by(UUID person) {
        return entityManager
                .createQuery(
                        "select r from Registration r where r.person = :person order by r.registeredAt",
                        Registration.class)
                .setParameter("person", person)
                .getResultList();
    }

    /**
     * People with a place who are to be reminded of a beginning between two moments, and whom no other node is reminding.
     * Who got the place after the letter was due is not told what they just read.
     */
    List<Registration> due(Reminder reminder, Instant now, int most) {
        return RowLocks.unheld(entityManager
                        .createQuery(
                                "select r from Registration r, CampaignEvent e where r.eventId = e.id"
                                        + " and e.state = :published and r.state = :registered"
                                        + " and e.beginsAt > :now and e.beginsAt <= :soon" + reminder.which
                                        + " order by e.beginsAt, r.turn",
                                Registration.class)
                        .setParameter("published", EventState.PUBLISHED)
                        .setParameter("registered", RegistrationState.REGISTERED)
                        .setParameter("now", now)
                        .setParameter("soon", now.plus(reminder.before))
                        .setMaxResults(most))
                .getResultList();
    }

    long nextTurn() {
        return ((Number) entityManager
                        .createNativeQuery("select nextval('campaign_event_turn')")
                        .getSingleResult())
                .longValue();
    }

    Registration save(Registration registration) {
        entityManager.persist(registration);
        entityManager.flush();
        return registration;
    }
}
