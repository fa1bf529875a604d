package org.corridor.discussion.suspension;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** That somebody may read but not write in discussions until a certain day. */
@Entity
@Table(name = "discussion_suspension")
class DiscussingSuspension {
    @Id
    UUID id = UUID.randomUUID();

    @Version
    long version = 1;

    @Column(name = "person_id")
    UUID personId;

    /** What was written; by it moderators speak of somebody who writes under a pseudonym. */
    @Column(name = "comment_id")
    @Nullable
    UUID commentId;

    /** The name they were heard under: for each there is one suspension at most, so that none tells of another. */
    String voice;

    String rule;
    String reason;
    Instant since;
    Instant until;

    @Column(name = "lifted_at")
    @Nullable
    Instant liftedAt;

    @SuppressWarnings("NullAway.Init")
    protected DiscussingSuspension() {}

    DiscussingSuspension(SuspendedVoice suspended, DiscussingSuspensionDraft draft, Instant now) {
        if (!draft.until().isAfter(now)) {
            throw new Refused(new RuleBroken("suspension-over", "A suspension ends in the future."));
        }
        this.personId = suspended.person();
        this.voice = suspended.voice();
        this.commentId = suspended.comment();
        this.rule = draft.rule();
        this.reason = draft.reason().strip();
        this.since = now;
        this.until = draft.until();
    }

    boolean holds(Instant now) {
        return liftedAt == null && until.isAfter(now);
    }

    void lift(Instant now) {
        if (!holds(now)) {
            throw new Refused(new RuleBroken("suspension-over", "This suspension is over."));
        }
        liftedAt = now;
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }
}
