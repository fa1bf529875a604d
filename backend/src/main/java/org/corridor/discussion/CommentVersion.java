package org.corridor.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One wording of a comment. */
@Entity
@Table(name = "discussion_comment_version")
@IdClass(CommentVersion.Key.class)
class CommentVersion {
    record Key(UUID commentId, long version) implements Serializable {}

    @Id
    @Column(name = "comment_id")
    UUID commentId;

    @Id
    long version;

    Instant at;
    String text;

    /** When the words were taken out for good. */
    @Column(name = "struck_at")
    @Nullable
    Instant struckAt;

    @SuppressWarnings("NullAway.Init")
    protected CommentVersion() {}

    CommentVersion(Comment comment, Instant at) {
        this.commentId = comment.id;
        this.version = comment.version;
        this.at = at;
        this.text = comment.text;
    }

    boolean struck() {
        return struckAt != null;
    }

    /** The words are gone, the line that they were there stays. */
    void strike(Instant now) {
        text = "";
        struckAt = now;
    }
}
