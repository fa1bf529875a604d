package org.corridor.notification.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.corridor.account.person.PersonContact;

/** Makes one person's digest of what waits for them. What they read on the site or may not see any more is left out. */
@Dependent
class DigestPost {
    private final Audience audience;
    private final NoticeLetters letters;

    @Inject
    DigestPost(Audience audience, NoticeLetters letters) {
        this.audience = audience;
        this.letters = letters;
    }

    void post(PersonContact person, List<Notice> waiting, Instant now) {
        var fresh = waiting.stream().filter(notice -> notice.readAt == null).toList();
        var things = audience.seenBy(
                person, fresh.stream().map(notice -> notice.tiding.subject()).collect(Collectors.toSet()));
        var digest = new Digest();
        for (var notice : fresh) {
            var thing = things.get(notice.tiding.subject());
            if (thing != null) {
                var tiding = notice.tiding;
                digest.add(thing, new Digest.Entry(tiding.what, tiding.at, tiding.text, tiding.address));
            }
        }
        if (!digest.empty()) {
            letters.gather(person, digest, now);
        }
    }
}
