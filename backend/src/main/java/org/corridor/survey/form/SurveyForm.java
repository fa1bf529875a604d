package org.corridor.survey.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;

/** A form that a study asks with, in one version after another. */
@Entity
@Table(name = "survey_form")
class SurveyForm {
    static final String KIND = "survey-form";

    @Id
    UUID id = UUID.randomUUID();

    @Version
    long version;

    @Column(name = "form_id")
    String formId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "study_id")
    Study study;

    FormState state = FormState.DRAFT;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected SurveyForm() {}

    SurveyForm(String formId, Study study, Instant now) {
        this.formId = formId;
        this.study = study;
        madeAt = now;
        changedAt = now;
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }

    SubjectRef ref() {
        return new SubjectRef(KIND, id);
    }

    void become(FormState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new Refused(new RuleBroken("form-state", "From its present state this form cannot go there."));
        }
        state = next;
        changedAt = now;
    }

    /** It has one version more. */
    void grow(Instant now) {
        changedAt = now;
    }

    FormRecord record(FormVersion newest) {
        return new FormRecord(
                version, formId, study.key, state, newest.name, newest.title, newest.hash(), madeAt, changedAt);
    }
}
