package org.corridor.notification.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
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
        var present = audience.present(
                person, fresh.stream().map(notice -> notice.tiding).toList());
        var digest = new Digest();
        for (var notice : fresh) {
            var tiding = notice.tiding;
            present.of(tiding)
                    .ifPresent(told -> digest.add(
                            told.thing(), new Digest.Entry(tiding.what, tiding.at, told.text(), told.address())));
        }
        if (!digest.empty()) {
            letters.gather(person, digest, now);
        }
    }
}
