package org.corridor.notification.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
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

    /** Whose words there are to read, where they are somebody's: they are asked for anew whenever they are told. */
    @Column(name = "said_kind")
    @Nullable
    String saidKind;

    @Column(name = "said_id")
    @Nullable
    UUID saidId;

    /** What there was to read when it happened; empty where the words are somebody's. */
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
        var said = happening.said();
        saidKind = said == null ? null : said.kind();
        saidId = said == null ? null : said.id();
        text = said == null ? happening.text() : "";
        address = happening.address();
        at = now;
    }

    /** Whose words these are. */
    Optional<SubjectRef> said() {
        var kind = saidKind;
        var id = saidId;
        return kind == null || id == null ? Optional.empty() : Optional.of(new SubjectRef(kind, id));
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }
}
