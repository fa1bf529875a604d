package org.corridor.campaign.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** That somebody comes to an event, waits for a place, or came no more. */
@Entity
@Table(name = "campaign_event_registration")
class Registration {
    static final String KIND = "registration";

    @Id
    UUID id = UUID.randomUUID();

    @Version
    long version;

    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "person_id")
    UUID person;

    RegistrationState state;

    /** Where somebody stands in the line; whoever comes back stands at its end. */
    long turn;

    @Column(name = "registered_at")
    Instant registeredAt;

    /** Since when they have a place. */
    @Column(name = "placed_at")
    @Nullable
    Instant placedAt;

    @Column(name = "remind_day")
    boolean remindDay;

    @Column(name = "remind_hour")
    boolean remindHour;

    /** The beginning that they were reminded of; another beginning is another reminder. */
    @Column(name = "day_told_for")
    @Nullable
    Instant dayToldFor;

    @Column(name = "hour_told_for")
    @Nullable
    Instant hourToldFor;

    @Nullable
    Boolean attended;

    @SuppressWarnings("NullAway.Init")
    protected Registration() {}

    @SuppressWarnings("NullAway.Init") // join() sets the rest
    Registration(CampaignEvent event, UUID person) {
        this.eventId = event.id;
        this.person = person;
        this.state = RegistrationState.GIVEN_UP;
    }

    /** Puts them on the list, at the end of the line. */
    void join(boolean free, long nextTurn, Instant now) {
        turn = nextTurn;
        registeredAt = now;
        state = RegistrationState.WAITING;
        attended = null;
        if (free) {
            place(now);
        }
    }

    /** Gives them a place. */
    void place(Instant now) {
        state = RegistrationState.REGISTERED;
        placedAt = now;
    }

    void giveUp() {
        state = RegistrationState.GIVEN_UP;
        placedAt = null;
    }

    void remind(RegistrationDraft wish) {
        remindDay = wish.remindDay();
        remindHour = wish.remindHour();
    }

    /** Notes that they were reminded of this beginning; after the later reminder the earlier one is out of place. */
    void told(boolean hour, Instant beginning) {
        dayToldFor = beginning;
        if (hour) {
            hourToldFor = beginning;
        }
    }

    void mark(@Nullable Boolean came) {
        if (state != RegistrationState.REGISTERED) {
            throw new Refused(new RuleBroken("not-registered", "Only who had a place is marked as here or away."));
        }
        attended = came;
    }

    boolean inForce() {
        return state != RegistrationState.GIVEN_UP;
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }
}
