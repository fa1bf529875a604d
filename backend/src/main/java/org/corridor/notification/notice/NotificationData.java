package org.corridor.notification.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.corridor.notification.follow.FollowService;
import org.corridor.notification.preference.MailPreferenceService;
import org.corridor.platform.subject.PersonalData;

/** What this room gives to the export of what is kept about somebody. */
@Dependent
class NotificationData implements PersonalData {
    private static final int NOTICES = 10_000;

    private final NoticeRepository notices;
    private final FollowService follows;
    private final MailPreferenceService preferences;

    @Inject
    NotificationData(NoticeRepository notices, FollowService follows, MailPreferenceService preferences) {
        this.notices = notices;
        this.follows = follows;
        this.preferences = preferences;
    }

    @Override
    public String room() {
        return "notification";
    }

    @Override
    public NotificationRecord about(UUID person) {
        return new NotificationRecord(
                follows.of(person),
                preferences.of(person),
                notices.list(person, Optional.empty(), NOTICES).stream()
                        .map(NotificationRecord.Told::of)
                        .toList());
    }
}
