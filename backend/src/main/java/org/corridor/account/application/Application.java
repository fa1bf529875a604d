package org.corridor.account.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That somebody asks to come in, and what became of it. */
@Entity
@Table(name = "application")
class Application {
    static final String KIND = "application";

    @Id
    UUID id = UUID.randomUUID();

    @Version
    long version;

    @Column(name = "person_id")
    UUID person;

    ApplicationKind kind;
    ApplicationState state = ApplicationState.WAITING;

    @Column(name = "organisation_id")
    @Nullable
    UUID organisationId;

    @Column(name = "organisation_name")
    @Nullable
    String organisationName;

    String motivation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> languages;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> countries;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "decided_by")
    @Nullable
    UUID decidedBy;

    @Nullable
    String reason;

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    Application(UUID person, ApplicationDraft draft, Instant now) {
        this.person = person;
        kind = draft.kind();
        organisationId = draft.organisationId();
        organisationName = draft.organisationName();
        motivation = draft.motivation().strip();
        languages = List.copyOf(draft.languages());
        countries = List.copyOf(draft.countries());
        submittedAt = now;
    }

    void accept(Decision decision) {
        decide(ApplicationState.ACCEPTED, decision);
    }

    void decline(Decision decision) {
        decide(ApplicationState.DECLINED, decision);
    }

    void withdraw(Instant now) {
        decide(ApplicationState.WITHDRAWN, new Decision(person, now, null));
    }

    boolean waiting() {
        return state == ApplicationState.WAITING;
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }

    SubjectRef ref() {
        return new SubjectRef(KIND, id);
    }

    /**
     * A decision, once.
     *
     * @param by absent when it was a program on an operator's behalf
     * @param reason what the applicant is told
     */
    record Decision(@Nullable UUID by, Instant at, @Nullable String reason) {}

    private void decide(ApplicationState decided, Decision decision) {
        if (!waiting()) {
            throw new Refused(
                    new RuleBroken("application-decided", "This application does not wait for a decision any more."));
        }
        state = decided;
        decidedBy = decision.by();
        decidedAt = decision.at();
        reason = decision.reason();
    }
}
