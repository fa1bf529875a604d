package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.corridor.campaign.appeal.AppealQuery;
import org.corridor.campaign.appeal.AppealReadingService;
import org.corridor.campaign.appeal.AppealSummary;
import org.corridor.campaign.appeal.AppealView;
import org.corridor.campaign.priority.PriorityService;
import org.corridor.campaign.priority.PrioritySummary;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.site.text.Wording;

/** The list of appeals, and the page of each. */
@Dependent
class AppealPages {
    private static final int SHOWN = 100;

    private final AppealReadingService appeals;
    private final PriorityService priorities;
    private final AppealFacts facts;

    @Inject
    AppealPages(AppealReadingService appeals, PriorityService priorities, AppealFacts facts) {
        this.appeals = appeals;
        this.priorities = priorities;
        this.facts = facts;
    }

    Page list(Address address, Wording w) {
        return list(address, w, appeals.list(AppealQuery.of(w.language().code(), SHOWN)), facts);
    }

    static Page list(
            Address address, Wording w, org.corridor.platform.http.Page<AppealSummary> all, AppealFacts facts) {
        var view = new Page.View("appeals", Map.of("appeals", all.items(), "words", new AppealWords(w)));
        return Page.saying(address, w.t("appeal.list.title"), w.t("appeal.list.lede"), view)
                .telling(List.of(facts.list(w, all.items())))
                .with(all);
    }

    Page page(Address address, Wording w, long number) {
        try {
            var appeal = appeals.published(number, w.language().code());
            return page(address, w, appeal, priorities.citing(new SubjectRef("appeal", appeal.id())), facts);
        } catch (Refused refused) {
            if (refused.refusal() instanceof NotFound) {
                return missing(address, w);
            }
            throw refused;
        }
    }

    static Page page(Address address, Wording w, AppealView appeal, List<PrioritySummary> citing, AppealFacts facts) {
        var view = new Page.View("appeal", Map.of("appeal", appeal, "words", new AppealWords(w), "citing", citing));
        return Page.saying(address, appeal.title(), appeal.demand(), view)
                .telling(List.of(facts.appeal(w, appeal), facts.crumbs(w, appeal)))
                .with(appeal)
                .besides("citing", citing);
    }

    /** Mistyped, or not open to everybody: both read the same. */
    static Page missing(Address address, Wording w) {
        return Page.saying(
                        address,
                        w.t("appeal.page.missing"),
                        w.t("appeal.page.missingText"),
                        new Page.View("noAppeal", Map.of()))
                .missing();
    }
}
