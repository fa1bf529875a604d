package org.corridor.notification.notice;

import java.time.Instant;
import java.util.UUID;
import org.corridor.notification.preference.NoticeKind;

/**
 * Something one was told.
 *
 * @param what the word of the room where it happened: {@code revised}
 * @param title of the thing, as it reads now
 * @param teaser the beginning of what there is to read about it; may be empty
 * @param address the path of the place to read it at, without language prefix
 */
public record NoticeView(
        UUID id,
        NoticeKind kind,
        String what,
        String subjectKind,
        String title,
        String teaser,
        String address,
        Instant at,
        boolean read) {}
