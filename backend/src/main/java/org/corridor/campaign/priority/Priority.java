package org.corridor.campaign.priority;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.subject.SubjectSummary;
import org.corridor.platform.time.Days;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something the coalition demands: its words, how far it has come, who answers for it and who may read it. */
@Entity
@Table(name = "campaign_priority")
class Priority {
    static final String KIND = "priority";

    @Id
    UUID id = UUID.randomUUID();

    long number;

    /** Counted from one, as people cite it. */
    @Version
    long version = 1;

    PriorityStatus status = PriorityStatus.PROPOSED;
    PriorityVisibility visibility;

    @Convert(converter = PriorityColumns.Text.class)
    PriorityText text;

    @Convert(converter = PriorityColumns.Steps.class)
    List<StatusStep> steps;

    @Column(name = "owner_id")
    @Nullable
    UUID owner;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> facilitators;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> circle;

    @Column(name = "consultation_until")
    @Nullable
    LocalDate consultationUntil;

    @Column(name = "consultation_closed_at")
    @Nullable
    Instant consultationClosedAt;

    @Column(name = "closing_note")
    @Nullable
    String closingNote;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Priority() {}

    @SuppressWarnings("NullAway.Init") // take() sets the rest
    Priority(long number, PriorityDraft draft, Instant now) {
        this.number = number;
        this.createdAt = now;
        this.text = PriorityText.of(draft);
        this.steps = List.of(new StatusStep(status, now, null));
        take(draft, now);
    }

    /** One that came to its status before Corridor knew of it. */
    Priority(long number, PriorityDraft draft, List<StatusStep> steps) {
        this(number, draft, steps.getFirst().at());
        this.steps = List.copyOf(steps);
        this.status = steps.getLast().status();
        this.updatedAt = steps.getLast().at();
    }

    void revise(PriorityDraft draft, Instant now) {
        text = text.revised(draft);
        take(draft, now);
    }

    private void take(PriorityDraft draft, Instant now) {
        visibility = draft.visibility();
        owner = draft.ownerId();
        facilitators = distinct(draft.facilitatorIds());
        circle = distinct(draft.circleIds());
        consultationUntil = draft.consultationUntil();
        updatedAt = now;
    }

    private static List<UUID> distinct(List<UUID> people) {
        return people.stream().distinct().toList();
    }

    /** Whether a draft leaves who may read it, and who answers for it, as it is. */
    boolean sameReaders(PriorityDraft draft) {
        return visibility == draft.visibility()
                && Objects.equals(owner, draft.ownerId())
                && Set.copyOf(facilitators).equals(Set.copyOf(draft.facilitatorIds()))
                && Set.copyOf(circle).equals(Set.copyOf(draft.circleIds()));
    }

    void move(StatusMove move, Instant now) {
        if (!status.next().contains(move.status())) {
            throw new Refused(new RuleBroken(
                    "status-move",
                    "From %s it cannot become %s."
                            .formatted(status.word(), move.status().word())));
        }
        if (status == PriorityStatus.UNDER_CONSULTATION && consultationClosedAt == null) {
            throw new Refused(new RuleBroken(
                    "consultation-open", "Close the consultation first, so that everybody who took part hears of it."));
        }
        if (move.status() == PriorityStatus.UNDER_CONSULTATION) {
            openConsultation(now);
        }
        status = move.status();
        var all = new ArrayList<>(steps);
        all.add(new StatusStep(status, now, move.note()));
        steps = List.copyOf(all);
        updatedAt = now;
    }

    private void openConsultation(Instant now) {
        if (consultationUntil == null || Days.over(consultationUntil, now)) {
            throw new Refused(new RuleBroken(
                    "deadline-missing", "Say first until which day amendments are taken, from today on."));
        }
        consultationClosedAt = null;
        closingNote = null;
    }

    void closeConsultation(String note, Instant now) {
        if (status != PriorityStatus.UNDER_CONSULTATION || consultationClosedAt != null) {
            throw new Refused(new RuleBroken("consultation-closed", "There is no open consultation on this priority."));
        }
        consultationClosedAt = now;
        closingNote = note.strip();
        updatedAt = now;
    }

    /** Whether amendments are taken now. */
    boolean takesAmendments(Instant now) {
        return consulting() && consultationUntil != null && !Days.over(consultationUntil, now);
    }

    /** Whether what was proposed may still be decided. */
    boolean consulting() {
        return status == PriorityStatus.UNDER_CONSULTATION && consultationClosedAt == null;
    }

    /** Puts words that were decided on in place of what stood here. */
    void reword(PriorityText changed, Instant now) {
        text = changed;
        updatedAt = now;
    }

    boolean steeredBy(UUID person) {
        return person.equals(owner) || facilitators.contains(person);
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }

    SubjectRef ref() {
        return new SubjectRef(KIND, id);
    }

    String address() {
        return "/priorities/" + number;
    }

    SubjectSummary mention() {
        return new SubjectSummary(ref(), text.title(), address());
    }
}
