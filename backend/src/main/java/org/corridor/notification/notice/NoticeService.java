package org.corridor.notification.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.corridor.account.CurrentPerson;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.subject.Subjects;
import org.corridor.platform.text.Markdown;

/** What people do with what they were told. Each method is one transaction. */
@Dependent
@Transactional
class NoticeService {
    private static final int TEASER = 200;

    private final NoticeRepository notices;
    private final Subjects subjects;
    private final CurrentPerson current;
    private final InstantSource clock;

    @Inject
    NoticeService(NoticeRepository notices, Subjects subjects, CurrentPerson current, InstantSource clock) {
        this.notices = notices;
        this.subjects = subjects;
        this.current = current;
        this.clock = clock;
    }

    /** Newest first. What is out of sight by now is left out without a word. */
    NoticePage list(PageRequest page) {
        var found = Page.of(
                notices.list(current.id(), page.afterPlace(), page.limit() + 1),
                page.limit(),
                notice -> PageRequest.Place.key(notice.at, notice.id));
        var present =
                Present.of(found.items().stream().map(notice -> notice.tiding).toList(), subjects, current.viewer());
        var shown = found.items().stream()
                .flatMap(notice -> present.of(notice.tiding).map(told -> view(notice, told)).stream())
                .toList();
        return new NoticePage(shown, found.next(), notices.unread(current.id()));
    }

    /** One's own list, read up to here; a second time changes nothing. */
    void read(Instant upTo) {
        notices.read(current.id(), upTo, clock.instant());
    }

    private static NoticeView view(Notice notice, Present.Told told) {
        var tiding = notice.tiding;
        return new NoticeView(
                notice.id,
                notice.kind,
                tiding.what,
                tiding.subjectKind,
                told.thing().title(),
                Markdown.teaser(told.text(), TEASER),
                told.address(),
                notice.at,
                notice.readAt != null);
    }
}
