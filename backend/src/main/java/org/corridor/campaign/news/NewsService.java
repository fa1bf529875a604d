package org.corridor.campaign.news;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.campaign.wording.Schedule;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.journal.CurrentActor;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.subject.Happening;

/** What editors do with news. Each method is one transaction. */
@Dependent
@Transactional
class NewsService {
    private static final int DUE_AT_ONCE = 20;

    private final NewsRepository all;
    private final NewsCheck check;
    private final NewsViews views;
    private final Journal journal;
    private final CurrentActor actor;
    private final Event<Happening> happenings;
    private final InstantSource clock;

    @Inject
    NewsService(
            NewsRepository all,
            NewsCheck check,
            NewsViews views,
            Journal journal,
            CurrentActor actor,
            Event<Happening> happenings,
            InstantSource clock) {
        this.all = all;
        this.check = check;
        this.views = views;
        this.journal = journal;
        this.actor = actor;
        this.happenings = happenings;
        this.clock = clock;
    }

    NewsRecord read(UUID id) {
        return all.get(id).record();
    }

    NewsRecord readNumbered(long number) {
        return all.numbered(number).record();
    }

    Page<NewsEntry> desk(Optional<NewsState> state, PageRequest page) {
        return Page.of(
                        all.desk(state, page.afterPlace(), page.limit() + 1),
                        page.limit(),
                        news -> Place.key(news.updatedAt, news.id))
                .map(NewsEntry::of);
    }

    NewsRecord draft(NewsDraft draft) {
        check.mayBeShown(draft);
        return written("drafted", new News(all.nextNumber(), draft, clock.instant()));
    }

    NewsRecord revise(UUID id, long expectedVersion, NewsDraft draft) {
        check.mayBeShown(draft);
        var news = all.get(id, expectedVersion);
        news.revise(draft, clock.instant());
        return written("revised", news);
    }

    /** How a draft would look, without keeping it. */
    NewsView preview(NewsDraft draft, String language) {
        return views.preview(new News(0, draft, clock.instant()), language);
    }

    NewsRecord schedule(UUID id, long expectedVersion, Schedule schedule) {
        var news = all.get(id, expectedVersion);
        news.schedule(schedule, clock.instant());
        return written("scheduled", news);
    }

    NewsRecord hold(UUID id, long expectedVersion) {
        var news = all.get(id, expectedVersion);
        news.hold(clock.instant());
        return written("held", news);
    }

    NewsRecord publish(UUID id, long expectedVersion) {
        return publish(all.get(id, expectedVersion));
    }

    /** Lets out what waits for its time. Says how many went. */
    int publishDue() {
        var due = all.due(clock.instant(), DUE_AT_ONCE);
        due.forEach(this::publish);
        return due.size();
    }

    private NewsRecord publish(News news) {
        var first = news.publish(clock.instant());
        var shown = written("published", news);
        if (first) {
            var text = news.wordings().ofOriginal().body();
            happenings.fire(
                    new Happening(news.ref(), "published", actor.id().orElse(null), text, news.address(), Set.of()));
        }
        return shown;
    }

    NewsRecord withdraw(UUID id, long expectedVersion, NewsWithdrawal withdrawal) {
        var news = all.get(id, expectedVersion);
        news.withdraw(withdrawal.reason(), clock.instant());
        var shown = all.save(news);
        journal.write("withdrawn", news.ref(), withdrawal.reason());
        return shown;
    }

    NewsRecord restore(UUID id, long expectedVersion) {
        var news = all.get(id, expectedVersion);
        news.restore(clock.instant());
        return written("restored", news);
    }

    private NewsRecord written(String act, News news) {
        var shown = all.save(news);
        journal.write(act, news.ref());
        return shown;
    }
}
