package org.corridor.discussion.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.corridor.discussion.CommentPlace;
import org.corridor.platform.subject.SubjectRef;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a moderator did, as members may know it: not who reported, not who it was done to. */
@Entity
@Immutable
@Table(name = "discussion_moderation")
class ModerationAct {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    Instant at;
    String act;

    @Nullable
    String rule;

    @Column(name = "subject_kind")
    @Nullable
    String subjectKind;

    @Column(name = "subject_id")
    @Nullable
    UUID subjectId;

    @Column(name = "comment_number")
    @Nullable
    Long commentNumber;

    @Nullable
    Instant until;

    @SuppressWarnings("NullAway.Init")
    protected ModerationAct() {}

    private ModerationAct(String act, @Nullable String rule, Instant at) {
        this.act = act;
        this.rule = rule;
        this.at = at;
    }

    /** Something done to a comment. */
    static ModerationAct on(String act, @Nullable String rule, CommentPlace place, Instant at) {
        var done = about(act, rule, place.subject(), at);
        done.commentNumber = place.number();
        return done;
    }

    /** Something done to a whole discussion. */
    static ModerationAct about(String act, @Nullable String rule, SubjectRef subject, Instant at) {
        var done = new ModerationAct(act, rule, at);
        done.subjectKind = subject.kind();
        done.subjectId = subject.id();
        return done;
    }

    /** That somebody may not write until this moment, or may again; on what occasion would say who. */
    static ModerationAct person(String act, @Nullable String rule, @Nullable Instant until, Instant at) {
        var done = new ModerationAct(act, rule, at);
        done.until = until;
        return done;
    }

    @Nullable
    SubjectRef subject() {
        var kind = subjectKind;
        var id = subjectId;
        return kind == null || id == null ? null : new SubjectRef(kind, id);
    }
}
