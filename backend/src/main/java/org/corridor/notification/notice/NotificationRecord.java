package org.corridor.notification.notice;

import java.time.Instant;
import java.util.List;
import org.corridor.notification.follow.Following;
import org.corridor.notification.preference.MailPreferenceDraft;
import org.corridor.notification.preference.NoticeKind;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Everything this room keeps about somebody. */
record NotificationRecord(List<Following> follows, MailPreferenceDraft mail, List<Told> notices) {
    /** Something they were told. */
    record Told(
            Instant at,
            SubjectRef subject,
            String what,
            NoticeKind kind,
            @Nullable Instant mailedAt,
            @Nullable Instant readAt) {
        static Told of(Notice notice) {
            return new Told(
                    notice.at,
                    notice.tiding.subject(),
                    notice.tiding.what,
                    notice.kind,
                    notice.mailedAt,
                    notice.readAt);
        }
    }
}
