package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corridor.campaign.appeal.AppealQuery;
import org.corridor.campaign.appeal.AppealReadingService;
import org.corridor.campaign.appeal.AppealSummary;
import org.corridor.campaign.appeal.AppealView;
import org.corridor.campaign.priority.PriorityService;
import org.corridor.campaign.priority.PrioritySummary;
import org.corridor.discussion.ThreadPage;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.site.text.Wording;

/** The list of appeals, and the page of each. */
@Dependent
class AppealPages implements RoomPages {
    private static final Pattern APPEAL = Pattern.compile("/appeals/([1-9]\\d{0,11})");
    private static final int SHOWN = 100;

    private final AppealReadingService appeals;
    private final PriorityService priorities;
    private final AppealFacts facts;
    private final Discussions discussions;

    @Inject
    AppealPages(AppealReadingService appeals, PriorityService priorities, AppealFacts facts, Discussions discussions) {
        this.appeals = appeals;
        this.priorities = priorities;
        this.facts = facts;
        this.discussions = discussions;
    }

    @Override
    public Optional<Page> at(Address address, Wording w, Map<String, String[]> parameters) {
        return address.path().equals("/appeals")
                ? Optional.of(list(address, w))
                : address.number(APPEAL).map(number -> page(address, w, number, parameters));
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

    Page page(Address address, Wording w, long number, Map<String, String[]> parameters) {
        try {
            var appeal = appeals.published(number, w.language().code());
            var ref = new SubjectRef("appeal", appeal.id());
            var shown = new Shown(appeal, priorities.citing(ref), discussions.about(ref, parameters));
            return page(address, w, shown, facts);
        } catch (Refused refused) {
            if (refused.refusal() instanceof NotFound) {
                return missing(address, w);
            }
            throw refused;
        }
    }

    /** An appeal with what other rooms have for its page. */
    record Shown(AppealView appeal, List<PrioritySummary> citing, ThreadPage thread) {}

    static Page page(Address address, Wording w, Shown shown, AppealFacts facts) {
        var appeal = shown.appeal();
        var values = Map.<String, Object>of(
                "appeal", appeal, "words", new AppealWords(w), "citing", shown.citing(), "thread", shown.thread());
        var view = new Page.View("appeal", values);
        return Page.saying(address, appeal.title(), appeal.demand(), view)
                .telling(List.of(facts.appeal(w, appeal), facts.crumbs(w, appeal)))
                .with(appeal)
                .besides("citing", shown.citing())
                .discussed(shown.thread());
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
