package org.corridor.platform.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.subject.SubjectRef;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Who did what to which thing, and when. Never changed once written; the database refuses it too. */
@Entity
@Immutable
@Table(name = "journal")
class JournalLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    Instant at;

    @Column(name = "actor_id")
    @Nullable
    UUID actor;

    String act;

    @Column(name = "subject_kind")
    String subjectKind;

    @Column(name = "subject_id")
    UUID subjectId;

    @Nullable
    String detail;

    @SuppressWarnings("NullAway.Init")
    protected JournalLine() {}

    JournalLine(Instant at, @Nullable UUID actor, String act, SubjectRef subject, @Nullable String detail) {
        this.at = at;
        this.actor = actor;
        this.act = act;
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.detail = detail;
    }

    JournalEntry entry() {
        return new JournalEntry(id, at, actor, act, new SubjectRef(subjectKind, subjectId), detail);
    }
}
