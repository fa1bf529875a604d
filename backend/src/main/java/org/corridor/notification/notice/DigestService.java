package org.corridor.notification.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.corridor.account.person.PersonService;
import org.corridor.notification.preference.MailPreferenceService;
import org.corridor.notification.preference.Rhythm;

/** The steps of a round of digests, each a transaction of its own: one person's fault keeps nobody else waiting. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class DigestService {
    private static final int AT_ONCE = 100;

    private final NoticeRepository notices;
    private final PersonService people;
    private final MailPreferenceService preferences;
    private final DigestPost post;
    private final NotificationSettings settings;
    private final InstantSource clock;

    @Inject
    DigestService(
            NoticeRepository notices,
            PersonService people,
            MailPreferenceService preferences,
            DigestPost post,
            NotificationSettings settings,
            InstantSource clock) {
        this.notices = notices;
        this.people = people;
        this.preferences = preferences;
        this.post = post;
        this.settings = settings;
        this.clock = clock;
    }

    /** The next people for whom something may be due. */
    List<UUID> awaiting(UUID after) {
        return notices.awaiting(due(Rhythm.DAILY), after, AT_ONCE);
    }

    /** Posts somebody's digest if it is time for it and there is something in it. */
    void send(UUID id) {
        var person = people.contacts(List.of(id)).get(id);
        if (person == null || person.suspended()) {
            return;
        }
        var rhythm = DigestTimes.rhythm(preferences.of(id).rhythm(), person.lastSeenAt(), clock.instant());
        var claimed = notices.claim(id, rhythm == Rhythm.NEVER ? clock.instant() : due(rhythm));
        if (rhythm != Rhythm.NEVER && !claimed.isEmpty()) {
            post.post(person, claimed, clock.instant());
        }
        claimed.forEach(notice -> notice.settle(clock.instant()));
    }

    private Instant due(Rhythm rhythm) {
        return settings.digestTimes().latest(rhythm, clock.instant());
    }
}
