package org.corridor.discussion.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.corridor.discussion.moderation.QueueEntry.FlagReason;
import org.jspecify.annotations.Nullable;

/** That a reader asked for a moderator's look at a comment: once for each reader and comment. */
@Entity
@Table(name = "discussion_flag")
@IdClass(Flag.Key.class)
class Flag {
    record Key(UUID commentId, UUID personId) implements Serializable {}

    @Id
    @Column(name = "comment_id")
    UUID commentId;

    @Id
    @Column(name = "person_id")
    UUID personId;

    String rule;

    @Nullable
    String note;

    Instant at;

    @Column(name = "settled_at")
    @Nullable
    Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected Flag() {}

    Flag(UUID commentId, UUID personId, FlagDraft draft, Instant now) {
        this.commentId = commentId;
        this.personId = personId;
        this.rule = draft.rule();
        this.note = draft.note() == null || draft.note().isBlank()
                ? null
                : draft.note().strip();
        this.at = now;
    }

    FlagReason reason() {
        return new FlagReason(rule, note, at);
    }
}
