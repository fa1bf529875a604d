package org.corridor.campaign.page;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.corridor.campaign.wording.Schedule;
import org.corridor.platform.http.Page;
import org.corridor.platform.journal.CurrentActor;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.Happening;

/** What editors do with pages. Each method is one transaction. */
@Dependent
@Transactional
class SitePageService {
    private static final int DUE_AT_ONCE = 20;

    private final SitePageRepository pages;
    private final SitePageLinks links;
    private final Journal journal;
    private final CurrentActor actor;
    private final Event<Happening> happenings;
    private final InstantSource clock;

    @Inject
    SitePageService(
            SitePageRepository pages,
            SitePageLinks links,
            Journal journal,
            CurrentActor actor,
            Event<Happening> happenings,
            InstantSource clock) {
        this.pages = pages;
        this.links = links;
        this.journal = journal;
        this.actor = actor;
        this.happenings = happenings;
        this.clock = clock;
    }

    Page<SitePageEntry> desk(SitePageQuery question) {
        return Page.of(
                        pages.list(question.kind(), true, question.place(), question.limit() + 1),
                        question.limit(),
                        page -> page.slug)
                .map(SitePageEntry::of);
    }

    SitePageRecord read(UUID id) {
        return SitePageRecord.of(pages.get(id), links);
    }

    SitePageRecord draft(SitePageDraft draft) {
        refuseBrokenLinks(draft);
        if (pages.named(draft.slug()).isPresent()) {
            throw new Refused(new RuleBroken("address-taken", "Another page stands at this address already."));
        }
        return written("drafted", new SitePage(draft, clock.instant()));
    }

    SitePageRecord revise(UUID id, long expectedVersion, SitePageDraft draft) {
        refuseBrokenLinks(draft);
        var page = pages.get(id, expectedVersion);
        var before = page.originalRevision;
        page.revise(draft, clock.instant());
        var shown = written("revised", page);
        if (page.published && page.originalRevision != before) {
            tell("revised", page);
        }
        return shown;
    }

    /** How a draft would look, without keeping it. */
    SitePageView preview(SitePageDraft draft, String language) {
        return SitePageView.preview(new SitePage(draft, clock.instant()), language, links);
    }

    SitePageRecord schedule(UUID id, long expectedVersion, Schedule schedule) {
        var page = pages.get(id, expectedVersion);
        page.schedule(schedule, clock.instant());
        return written("scheduled", page);
    }

    SitePageRecord hold(UUID id, long expectedVersion) {
        var page = pages.get(id, expectedVersion);
        page.hold(clock.instant());
        return written("held", page);
    }

    SitePageRecord publish(UUID id, long expectedVersion) {
        return publish(pages.get(id, expectedVersion));
    }

    /** Lets out what waits for its time. Says how many went. */
    int publishDue() {
        var due = pages.due(clock.instant(), DUE_AT_ONCE);
        due.forEach(this::publish);
        return due.size();
    }

    private SitePageRecord publish(SitePage page) {
        page.publish(clock.instant());
        var shown = written("published", page);
        tell("published", page);
        return shown;
    }

    SitePageRecord hide(UUID id, long expectedVersion) {
        var page = pages.get(id, expectedVersion);
        page.hide(clock.instant());
        return written("hidden", page);
    }

    private void refuseBrokenLinks(SitePageDraft draft) {
        links.refuseBroken("resources", draft.resources());
        links.refuseBroken("videos", draft.videos());
    }

    private void tell(String what, SitePage page) {
        var text = page.words().ofOriginal().lede();
        happenings.fire(new Happening(page.ref(), what, actor.id().orElse(null), text, page.address(), Set.of()));
    }

    private SitePageRecord written(String act, SitePage page) {
        pages.save(page, act);
        journal.write(act, page.ref());
        return SitePageRecord.of(page, links);
    }
}
