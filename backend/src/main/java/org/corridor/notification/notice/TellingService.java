package org.corridor.notification.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.corridor.account.person.PersonContact;
import org.corridor.notification.follow.FollowLevel;
import org.corridor.notification.follow.FollowService;
import org.corridor.notification.follow.Following;
import org.corridor.notification.notice.Audience.Listener;
import org.corridor.notification.preference.Channel;
import org.corridor.notification.preference.MailPreferenceDraft;
import org.corridor.notification.preference.MailPreferenceService;
import org.corridor.notification.preference.NoticeKind;
import org.corridor.notification.unsubscription.Subscription;
import org.corridor.platform.subject.Happening;

/**
 * Tells people what happened, in the very transaction in which it happens. An observer that waited for the end of the
 * transaction could fail without anybody noticing; here a notice that cannot be written undoes the change.
 */
@Dependent
@Transactional
class TellingService {
    private final NoticeRepository notices;
    private final FollowService follows;
    private final MailPreferenceService preferences;
    private final Audience audience;
    private final NoticeLetters letters;
    private final InstantSource clock;

    @Inject
    TellingService(
            NoticeRepository notices,
            FollowService follows,
            MailPreferenceService preferences,
            Audience audience,
            NoticeLetters letters,
            InstantSource clock) {
        this.notices = notices;
        this.follows = follows;
        this.preferences = preferences;
        this.audience = audience;
        this.letters = letters;
        this.clock = clock;
    }

    void tell(@Observes Happening happening) {
        var followings = followings(happening);
        var asked = asked(happening, followings);
        var listeners = asked.isEmpty() ? Set.<Listener>of() : audience.of(happening.subject(), asked);
        if (listeners.isEmpty()) {
            return;
        }
        var tiding = new Tiding(happening, clock.instant());
        notices.add(tiding);
        var chosen = preferences.of(asked);
        for (var listener : listeners) {
            var id = listener.person().id();
            var following = followings.getOrDefault(id, Following.USUAL);
            var kind = NoticeKind.of(happening.what(), happening.concerned().contains(id));
            var channel = channel(
                    listener.person(), kind, following.level(), chosen.getOrDefault(id, MailPreferenceDraft.USUAL));
            notices.add(new Notice(tiding, id, kind, channel));
            if (channel == Channel.AT_ONCE) {
                letters.tell(listener, tiding, happening, reason(kind, following));
            }
        }
    }

    /** What people said about this place; where somebody was named, only what those said who were. */
    private Map<UUID, Following> followings(Happening happening) {
        var followings = new HashMap<>(follows.around(happening.subject()));
        if (happening.what().equals(Happening.MENTIONED)) {
            followings.keySet().retainAll(happening.concerned());
        }
        return followings;
    }

    /** Whom it concerns and who follows closely enough; never who did it, never who wants to hear nothing. */
    private static Set<UUID> asked(Happening happening, Map<UUID, Following> followings) {
        var asked = new LinkedHashSet<>(happening.concerned());
        followings.forEach((person, following) -> {
            if (following.level().follows()) {
                asked.add(person);
            } else if (following.level() == FollowLevel.MUTED) {
                asked.remove(person);
            }
        });
        if (happening.by() != null) {
            asked.remove(happening.by());
        }
        return asked;
    }

    /** Mail goes only to addresses of which sign-in knows that they are the person's. */
    private static Channel channel(
            PersonContact person, NoticeKind kind, FollowLevel level, MailPreferenceDraft chosen) {
        var most = kind.personal() || level == FollowLevel.WATCHING ? Channel.AT_ONCE : Channel.DIGEST;
        return person.emailVerified() && !person.email().isEmpty() ? chosen.channel(kind, most) : Channel.NONE;
    }

    private static Subscription reason(NoticeKind kind, Following following) {
        return kind.personal() ? new Subscription.OfKind(kind) : new Subscription.Followed(following.place());
    }
}
