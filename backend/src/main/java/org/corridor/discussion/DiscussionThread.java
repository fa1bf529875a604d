package org.corridor.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Everything that is said about one thing. Begins with the first comment. */
@Entity
@Table(name = "discussion_thread")
class DiscussionThread {
    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "subject_kind")
    String subjectKind;

    @Column(name = "subject_id")
    UUID subjectId;

    /** Those that can be read. Counted by the repository, so that two writers never wait for each other's version. */
    @Column(updatable = false)
    int comments;

    @Column(name = "locked_at")
    @Nullable
    Instant lockedAt;

    @Column(name = "locked_rule")
    @Nullable
    String lockedRule;

    @Column(name = "created_at")
    Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected DiscussionThread() {}

    boolean locked() {
        return lockedAt != null;
    }

    /** Nobody adds anything until it is unlocked. */
    void lock(String rule, Instant now) {
        if (locked()) {
            throw new Refused(new RuleBroken("thread-locked", "This discussion is locked already."));
        }
        lockedAt = now;
        lockedRule = rule;
    }

    void unlock() {
        if (!locked()) {
            throw new Refused(new RuleBroken("thread-open", "This discussion is not locked."));
        }
        lockedAt = null;
        lockedRule = null;
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }
}
