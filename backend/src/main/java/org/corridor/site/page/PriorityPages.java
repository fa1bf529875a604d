package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corridor.campaign.priority.PriorityService;
import org.corridor.campaign.priority.PrioritySummary;
import org.corridor.campaign.priority.PriorityView;
import org.corridor.discussion.ThreadPage;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.site.text.Wording;

/** The list of campaign priorities, and the page of each. */
@Dependent
class PriorityPages implements RoomPages {
    private static final Pattern PRIORITY = Pattern.compile("/priorities/([1-9]\\d{0,11})");
    private static final int SHOWN = 100;

    private final PriorityService priorities;
    private final PriorityFacts facts;
    private final Discussions discussions;

    @Inject
    PriorityPages(PriorityService priorities, PriorityFacts facts, Discussions discussions) {
        this.priorities = priorities;
        this.facts = facts;
        this.discussions = discussions;
    }

    @Override
    public Optional<Page> at(Address address, Wording w, Map<String, String[]> parameters) {
        return address.path().equals("/priorities")
                ? Optional.of(list(address, w))
                : address.number(PRIORITY).map(number -> page(address, w, number, parameters));
    }

    Page list(Address address, Wording w) {
        return list(address, w, priorities.published(SHOWN), facts);
    }

    static Page list(
            Address address, Wording w, org.corridor.platform.http.Page<PrioritySummary> all, PriorityFacts facts) {
        var view = new Page.View("priorities", Map.of("priorities", all.items(), "words", new PriorityWords(w)));
        return Page.saying(address, w.t("priority.list.title"), w.t("priority.list.lede"), view)
                .telling(List.of(facts.list(w, all.items())))
                .with(all);
    }

    Page page(Address address, Wording w, long number, Map<String, String[]> parameters) {
        try {
            var priority = priorities.published(number);
            var thread = discussions.about(new SubjectRef("priority", priority.id()), parameters);
            return page(address, w, new Shown(priority, thread), facts);
        } catch (Refused refused) {
            if (refused.refusal() instanceof NotFound) {
                return missing(address, w);
            }
            throw refused;
        }
    }

    /** A priority with what is said about it. */
    record Shown(PriorityView priority, ThreadPage thread) {}

    static Page page(Address address, Wording w, Shown shown, PriorityFacts facts) {
        var priority = shown.priority();
        var words = new PriorityWords(w);
        var view = new Page.View("priority", Map.of("priority", priority, "words", words, "thread", shown.thread()));
        var reading = words.reading(priority);
        return Page.saying(address, reading.title(), reading.demand(), view)
                .telling(List.of(facts.priority(w, priority), facts.crumbs(w, priority)))
                .with(priority)
                .discussed(shown.thread());
    }

    /** Mistyped, or not open to everybody: both read the same. */
    static Page missing(Address address, Wording w) {
        return Page.saying(
                        address,
                        w.t("priority.page.title"),
                        w.t("priority.page.missingText"),
                        new Page.View("noPriority", Map.of()))
                .missing();
    }
}
