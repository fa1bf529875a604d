package org.corridor.campaign.appeal;

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
import java.util.UUID;
import org.corridor.campaign.wording.Wordings;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.subject.SubjectSummary;
import org.corridor.platform.time.Days;
import org.jspecify.annotations.Nullable;

/** Something the coalition asks of somebody by name, from its first draft to the answer. */
@Entity
@Table(name = "campaign_appeal")
class Appeal {
    static final String KIND = "appeal";

    @Id
    UUID id = UUID.randomUUID();

    /** As people cite it; given when it opens. */
    @Nullable
    Long number;

    @Version
    long version = 1;

    AppealState state = AppealState.DRAFT;

    /** Which wording organisations sign, counted from the opening. */
    int edition;

    String language;

    @Column(name = "original_revision")
    int originalRevision;

    @Convert(converter = AppealColumns.Wordings.class)
    List<AppealWording> wordings = List.of();

    @Column(name = "sign_until")
    @Nullable
    LocalDate signUntil;

    @Convert(converter = AppealColumns.Steps.class)
    List<AppealStep> steps = List.of();

    /** The last one stands; those before it stay in the record. */
    @Convert(converter = AppealColumns.Answers.class)
    List<AppealAnswer> answers = List.of();

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Appeal() {}

    Appeal(AppealDraft draft, Instant now) {
        this.language = draft.language();
        this.createdAt = now;
        this.updatedAt = now;
        take(draft);
    }

    /** One that came to its state before Corridor knew of it. */
    Appeal(long number, AppealDraft draft, AppealStep step) {
        this(draft, step.at());
        this.number = number;
        this.edition = 1;
        this.state = step.state();
        this.steps = List.of(step);
    }

    /** Puts an editor's words in place of what stood here. True if organisations sign other words from now on. */
    boolean revise(AppealDraft draft, Instant now) {
        if (state == AppealState.WITHDRAWN) {
            throw broken("appeal-withdrawn", "A withdrawn appeal stays as it is.");
        }
        var before = originalRevision;
        take(draft);
        updatedAt = now;
        if (state == AppealState.DRAFT) {
            return false;
        }
        mustBeComplete();
        if (state == AppealState.OPEN) {
            mustTakeSignatures(now);
        }
        var reworded = originalRevision != before;
        if (reworded && state != AppealState.OPEN) {
            throw broken("appeal-closed", "What was sent stays as it was signed. Translations may still be mended.");
        }
        edition += reworded ? 1 : 0;
        return reworded;
    }

    /** Lets organisations sign, for the first time or again. True if nobody could read it before. */
    boolean open(long freeNumber, @Nullable String note, Instant now) {
        var first = number == null;
        mayBecome(AppealState.OPEN);
        mustBeComplete();
        mustTakeSignatures(now);
        if (first) {
            number = freeNumber;
            edition = 1;
        }
        step(AppealState.OPEN, note, now);
        return first;
    }

    void close(@Nullable String note, Instant now) {
        step(AppealState.CLOSED, note, now);
    }

    void answer(AppealAnswer answer, Instant now) {
        step(AppealState.ANSWERED, null, now);
        var all = new ArrayList<>(answers);
        all.add(answer.tidied());
        answers = List.copyOf(all);
    }

    void withdraw(String reason, Instant now) {
        step(AppealState.WITHDRAWN, reason.strip(), now);
    }

    private void step(AppealState next, @Nullable String note, Instant now) {
        mayBecome(next);
        state = next;
        var all = new ArrayList<>(steps);
        all.add(new AppealStep(next, now, note));
        steps = List.copyOf(all);
        updatedAt = now;
    }

    private void mayBecome(AppealState next) {
        if (!state.next().contains(next)) {
            throw broken("appeal-move", "From %s it cannot become %s.".formatted(state.word(), next.word()));
        }
    }

    private void mustBeComplete() {
        if (!words().ofOriginal().complete()) {
            throw broken(
                    "appeal-incomplete", "Write title, addressee, demand and text in the original language first.");
        }
    }

    private void mustTakeSignatures(Instant now) {
        if (signUntil == null || Days.over(signUntil, now)) {
            throw broken("sign-until-missing", "Say first until which day organisations sign, from today on.");
        }
    }

    private void take(AppealDraft draft) {
        var revised = words().revised(draft.language(), draft.wordings());
        language = revised.original();
        originalRevision = revised.revision();
        wordings = revised.all();
        signUntil = draft.signUntil();
    }

    private static Refused broken(String rule, String detail) {
        return new Refused(new RuleBroken(rule, detail));
    }

    Wordings<AppealWording> words() {
        return new Wordings<>(language, originalRevision, wordings);
    }

    /** Whether organisations sign it now. */
    boolean takesSignatures(Instant now) {
        return state == AppealState.OPEN && signUntil != null && !Days.over(signUntil, now);
    }

    /** Whether everybody may read it. */
    boolean published() {
        return number != null;
    }

    /** Whether there is something left to say about it. */
    boolean debatable() {
        return published() && state != AppealState.WITHDRAWN;
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }

    @Nullable
    AppealAnswer answer() {
        return answers.isEmpty() ? null : answers.getLast();
    }

    SubjectRef ref() {
        return new SubjectRef(KIND, id);
    }

    /** Of its page; of the editors' page while there is no other. */
    String address() {
        return number == null ? "/appeals/" + id + "/edit" : "/appeals/" + number;
    }

    SubjectSummary mention() {
        return new SubjectSummary(ref(), words().ofOriginal().title(), address());
    }
}
