package org.corridor.campaign.priority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.subject.SubjectSummary;
import org.jspecify.annotations.Nullable;

/** Something that a priority cites, with its title as it read then. */
@Entity
@Table(name = "campaign_evidence")
class Evidence {
    static final String KIND = "evidence";

    @Id
    UUID id = UUID.randomUUID();

    @Version
    long version;

    @Column(name = "priority_id")
    UUID priorityId;

    @Column(name = "subject_kind")
    String subjectKind;

    @Column(name = "subject_id")
    UUID subjectId;

    EvidenceStance stance;

    @Nullable
    String note;

    /** As it read when it was cited; empty where that were somebody's words, which are theirs to change and to take back. */
    @Column(name = "cited_title")
    String citedTitle;

    /** Whether everybody could read what was cited: only then may its title stand here when it is gone. */
    @Column(name = "cited_publicly")
    boolean citedPublicly;

    @Column(name = "cited_at")
    Instant citedAt;

    @Column(name = "cited_by")
    @Nullable
    UUID citedBy;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    @SuppressWarnings("NullAway.Init") // revise() sets the rest
    Evidence(Priority priority, Cited cited, EvidenceNote draft, @Nullable UUID by, Instant now) {
        this.priorityId = priority.id;
        this.subjectKind = cited.subject().ref().kind();
        this.subjectId = cited.subject().ref().id();
        this.citedTitle = cited.lasting() ? cited.subject().title() : "";
        this.citedPublicly = cited.publicly();
        this.citedAt = now;
        this.citedBy = by;
        revise(draft);
    }

    /**
     * What is cited, as it reads now.
     *
     * @param publicly whether everybody may read it
     * @param lasting whether its title may be kept
     */
    record Cited(SubjectSummary subject, boolean publicly, boolean lasting) {}

    /** Whether it is shown where what it cites is out of sight. */
    boolean outlasts() {
        return citedPublicly && !citedTitle.isEmpty();
    }

    private String title(@Nullable SubjectSummary now) {
        return now != null && citedTitle.isEmpty() ? now.title() : citedTitle;
    }

    void revise(EvidenceNote draft) {
        stance = draft.stance();
        note = draft.note() == null || draft.note().isBlank()
                ? null
                : draft.note().strip();
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }

    /**
     * As somebody reads it.
     *
     * @param now the subject as they may see it; absent when it is gone, or not theirs to see
     */
    EvidenceView view(@Nullable SubjectSummary now) {
        return new EvidenceView(
                id,
                version,
                subject(),
                stance,
                note,
                title(now),
                now == null ? null : now.title(),
                now == null ? null : now.address(),
                now == null,
                citedAt);
    }
}
