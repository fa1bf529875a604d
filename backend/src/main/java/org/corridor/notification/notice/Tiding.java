package org.corridor.notification.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.subject.Happening;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Something that happened and that at least one person is told; kept once, however many they are. */
@Entity
@Table(name = "tiding")
class Tiding {
    @Id
    UUID id = UUID.randomUUID();

    @Column(name = "subject_kind")
    String subjectKind;

    @Column(name = "subject_id")
    UUID subjectId;

    String what;

    @Column(name = "by_id")
    @Nullable
    UUID by;

    String text;
    String address;
    Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Tiding() {}

    Tiding(Happening happening, Instant now) {
        subjectKind = happening.subject().kind();
        subjectId = happening.subject().id();
        what = happening.what();
        by = happening.by();
        text = happening.text();
        address = happening.address();
        at = now;
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }
}
