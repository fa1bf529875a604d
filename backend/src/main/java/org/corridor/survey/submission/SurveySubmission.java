package org.corridor.survey.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * An interview as it is handled: its state, and what it is sorted by. What was said stands in its versions. First made by
 * {@link ReceivingRepository}.
 */
@Entity
@Table(name = "survey_submission")
class SurveySubmission {
    static final String KIND = "survey-submission";

    @Id
    UUID id;

    @Version
    long version;

    UUID form;

    @Column(name = "form_version")
    UUID formVersion;

    /** Of its newest version. */
    @Column(name = "instance_id")
    @Nullable
    String instanceId;

    /** Of its newest version, from 1. */
    int number;

    SubmissionState state;

    UUID researcher;

    @Nullable
    UUID device;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Embedded
    SubmissionFacts facts;

    @Column(name = "sealed_key")
    byte @Nullable [] sealedKey;

    byte @Nullable [] receipt;

    @Column(name = "withdrawn_on")
    @Nullable
    LocalDate withdrawnOn;

    @SuppressWarnings("NullAway.Init")
    protected SurveySubmission() {}

    static SubjectRef ref(UUID id) {
        return new SubjectRef(KIND, id);
    }

    /** It was said anew; who corrects what was returned gives it back to review. */
    void correct(SealedVersion newest, byte @Nullable [] receiptOfNewest) {
        formVersion = newest.formVersion();
        instanceId = newest.interview().instanceId();
        number = newest.number();
        facts = SubmissionFacts.of(newest);
        changedAt = newest.at();
        if (receiptOfNewest != null) {
            receipt = receiptOfNewest;
        }
        if (state == SubmissionState.RETURNED) {
            state = SubmissionState.CORRECTED;
        }
    }

    /** Nothing stays but that there was an interview, and the day it was withdrawn. */
    void destroy(LocalDate day) {
        state = SubmissionState.WITHDRAWN;
        withdrawnOn = day;
        instanceId = null;
        device = null;
        facts = SubmissionFacts.NONE;
        sealedKey = null;
    }
}
