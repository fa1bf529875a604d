package org.corridor.campaign.event;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.corridor.campaign.wording.Wordings;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.subject.SubjectSummary;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something people come to or must be ready for: its time, its place, its words, and what came of it. */
@Entity
@Table(name = "campaign_event")
class CampaignEvent {
    static final String KIND = "event";

    @Id
    UUID id = UUID.randomUUID();

    long number;

    /** Counted from one, as people cite it; a calendar's sequence too. */
    @Version
    long version = 1;

    EventState state = EventState.DRAFT;
    EventKind kind;
    EventVisibility visibility;

    @Embedded
    EventTime time;

    /** What the time comes to, for the order of lists and for reminders. */
    @Column(name = "begins_at")
    Instant beginsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Nullable
    String place;

    @Nullable
    String link;

    @Column(name = "link_for_registered")
    boolean linkForRegistered;

    @Column(name = "takes_registrations")
    boolean takesRegistrations;

    @Nullable
    Integer places;

    @Column(name = "registration_until")
    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    @Nullable
    LocalDateTime registrationUntil;

    String language;

    @Column(name = "original_revision")
    int originalRevision;

    @Convert(converter = EventColumns.Words.class)
    List<EventWording> wordings = List.of();

    @Convert(converter = EventColumns.Outcomes.class)
    List<EventOutcome> outcome = List.of();

    @Column(name = "cancelled_because")
    @Nullable
    String cancelledBecause;

    @Column(name = "withdrawn_because")
    @Nullable
    String withdrawnBecause;

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected CampaignEvent() {}

    @SuppressWarnings("NullAway.Init") // take() sets the rest
    CampaignEvent(long number, EventDraft draft, Instant now) {
        this.number = number;
        this.createdAt = now;
        this.language = draft.language();
        take(draft, now);
    }

    /** Puts an editor's words in place of what stood here. What readers see stays complete. */
    void revise(EventDraft draft, Instant now) {
        if (state == EventState.WITHDRAWN) {
            throw new Refused(new RuleBroken("event-withdrawn", "Restore this event before you revise it."));
        }
        take(draft, now);
        if (state != EventState.DRAFT) {
            mustBeComplete();
        }
    }

    /** Lets readers have it. True if they never had it before. */
    boolean publish(Instant now) {
        mustBeComplete();
        state = after(EventMove.PUBLISH);
        updatedAt = now;
        var first = publishedAt == null;
        if (first) {
            publishedAt = now;
        }
        return first;
    }

    /** It will not take place; it stays in calendars and says so. */
    void cancel(String reason, Instant now) {
        if (!now.isBefore(endsAt)) {
            throw new Refused(new RuleBroken("event-over", "This event is over: write down what came of it."));
        }
        state = after(EventMove.CANCEL);
        cancelledBecause = reason.strip();
        updatedAt = now;
    }

    /** Takes it out of sight; it stays in the record, with the reason. */
    void withdraw(String reason, Instant now) {
        state = after(EventMove.WITHDRAW);
        withdrawnBecause = reason.strip();
        updatedAt = now;
    }

    /** Brings it back to the desk, from where it may be published again. */
    void restore(Instant now) {
        state = after(EventMove.RESTORE);
        withdrawnBecause = null;
        cancelledBecause = null;
        updatedAt = now;
    }

    /** Writes down what came of it, once it has begun. */
    void conclude(EventOutcome result, Instant now) {
        if (state != EventState.PUBLISHED || now.isBefore(beginsAt)) {
            throw new Refused(
                    new RuleBroken("outcome-early", "Write down the outcome of a published event once it has begun."));
        }
        outcome = List.of(result.tidied());
        updatedAt = now;
    }

    /** Whether people may put themselves on its list now. */
    boolean registering(Instant now) {
        return state == EventState.PUBLISHED && takesRegistrations && now.isBefore(closes()) && now.isBefore(endsAt);
    }

    /** When the list closes. */
    Instant closes() {
        return registrationUntil == null
                ? beginsAt
                : registrationUntil.atZone(time.place()).toInstant();
    }

    /** Works out anew what the time comes to, where a zone's rules changed after it was written. True if it moved. */
    boolean settled() {
        var before = beginsAt;
        var after = endsAt;
        settle();
        return !before.equals(beginsAt) || !after.equals(endsAt);
    }

    private void settle() {
        beginsAt = time.begins().toInstant();
        endsAt = time.ends().toInstant();
    }

    private EventState after(EventMove move) {
        return state.after(move).orElseThrow(() -> new Refused(new RuleBroken("event-move", sentence(move))));
    }

    private String sentence(EventMove move) {
        return "To %s is not possible for what is %s."
                .formatted(move.name().toLowerCase(Locale.ROOT), state.name().toLowerCase(Locale.ROOT));
    }

    private void mustBeComplete() {
        if (!wordings().ofOriginal().complete()) {
            throw new Refused(new RuleBroken("event-incomplete", "Write title and text in the original language."));
        }
        if (place == null && link == null && kind != EventKind.DEADLINE) {
            throw new Refused(new RuleBroken("event-nowhere", "Say where people meet, or give the link."));
        }
    }

    private void take(EventDraft draft, Instant now) {
        var faults = draft.faults();
        if (!faults.isEmpty()) {
            throw new Refused(new Invalid(faults));
        }
        var revised = wordings().revised(draft.language(), draft.wordings());
        kind = draft.kind();
        visibility = draft.visibility();
        time = draft.time().tidied();
        settle();
        place = blankless(draft.place());
        link = draft.link();
        linkForRegistered = draft.linkForRegistered();
        takesRegistrations = draft.takesRegistrations();
        places = draft.takesRegistrations() ? draft.places() : null;
        registrationUntil = draft.takesRegistrations() ? draft.registrationUntil() : null;
        language = revised.original();
        originalRevision = revised.revision();
        wordings = revised.all();
        updatedAt = now;
    }

    private static @Nullable String blankless(@Nullable String line) {
        return line == null || line.isBlank() ? null : line.strip();
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }

    Wordings<EventWording> wordings() {
        return new Wordings<>(language, originalRevision, wordings);
    }

    /** When and where, as people must be told anew if it changes. */
    EventMeeting meeting() {
        return new EventMeeting(time, place, link);
    }

    SubjectRef ref() {
        return new SubjectRef(KIND, id);
    }

    String address() {
        return "/events/" + number;
    }

    SubjectSummary mention() {
        return new SubjectSummary(ref(), wordings().ofOriginal().title(), address());
    }
}
