package org.corridor.survey.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.subject.SubjectRef;
import org.hibernate.annotations.Immutable;

/** What is asked about by one or several forms, and what people are assigned to. */
@Entity
@Immutable
@Table(name = "survey_study")
class Study {
    static final String KIND = "survey-study";

    @Id
    UUID id = UUID.randomUUID();

    String key;

    String title;

    @Column(name = "made_at")
    Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Study() {}

    Study(StudyDraft draft, Instant now) {
        key = draft.key();
        title = draft.title().strip();
        madeAt = now;
    }

    SubjectRef ref() {
        return new SubjectRef(KIND, id);
    }

    StudyView view() {
        return new StudyView(key, title, madeAt);
    }
}
