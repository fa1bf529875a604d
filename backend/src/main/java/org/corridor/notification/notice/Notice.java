package org.corridor.notification.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.corridor.notification.preference.Channel;
import org.corridor.notification.preference.NoticeKind;
import org.jspecify.annotations.Nullable;

/** That one person is told of something, and which way. */
@Entity
@Table(name = "notice")
class Notice {
    @Id
    UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "tiding_id")
    Tiding tiding;

    @Column(name = "person_id")
    UUID person;

    NoticeKind kind;
    Channel channel;
    Instant at;

    /** When the mail was posted that tells it. */
    @Column(name = "mailed_at")
    @Nullable
    Instant mailedAt;

    @Column(name = "read_at")
    @Nullable
    Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    Notice(Tiding tiding, UUID person, NoticeKind kind, Channel channel) {
        this.tiding = tiding;
        this.person = person;
        this.kind = kind;
        this.channel = channel;
        this.at = tiding.at;
        this.mailedAt = channel == Channel.AT_ONCE ? tiding.at : null;
    }

    /** It went out in a mail, or need not any more. */
    void settle(Instant now) {
        mailedAt = now;
    }
}
