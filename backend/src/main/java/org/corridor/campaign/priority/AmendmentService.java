package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.corridor.campaign.priority.PriorityVersion.Change;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;

/** What people do with amendments. Each method is one transaction. */
@Dependent
@Transactional
class AmendmentService {
    private final PriorityRepository priorities;
    private final AmendmentRepository amendments;
    private final AmendmentReader reader;
    private final Onlookers onlookers;
    private final PriorityNews news;

    @Inject
    AmendmentService(
            PriorityRepository priorities,
            AmendmentRepository amendments,
            AmendmentReader reader,
            Onlookers onlookers,
            PriorityNews news) {
        this.priorities = priorities;
        this.amendments = amendments;
        this.reader = reader;
        this.onlookers = onlookers;
        this.news = news;
    }

    Page<AmendmentView> list(UUID priority, PageRequest page) {
        var who = onlookers.current();
        var after = page.after().map(PriorityQuery::number).orElse(0L);
        return reader.page(priorities.get(priority, who), who, after, page.limit());
    }

    AmendmentView propose(UUID id, AmendmentDraft draft) {
        var proposer = onlookers.proposer();
        var who = onlookers.current();
        var priority = priorities.hold(id, who);
        var now = news.now();
        if (!priority.takesAmendments(now)) {
            throw new Refused(new RuleBroken("consultation-over", "This priority takes no amendments now."));
        }
        var organisation = who.organisation();
        var author = new Amendment.Author(proposer, organisation == null ? null : organisation.id(), now);
        var amendment = amendments.save(new Amendment(priority, amendments.nextNumber(id), draft, author));
        news.write("amendment-proposed", priority, Integer.toString(amendment.number));
        news.tellProposed(priority, amendment);
        return reader.view(amendment, priority, who);
    }

    AmendmentView decide(UUID id, UUID amendmentId, long expectedVersion, AmendmentDecision decision) {
        var who = onlookers.current();
        var priority = priorities.hold(id, who);
        who.refuseUnlessSteering(priority);
        var amendment = amendments.get(id, amendmentId, expectedVersion);
        if (!priority.hasVersion(decision.priorityVersion())) {
            throw new Refused(new Stale(Priority.KIND));
        }
        if (!priority.consulting()) {
            throw new Refused(new RuleBroken("consultation-closed", "There is no open consultation on this priority."));
        }
        var by = onlookers.person();
        var made = amendment.decide(decision, priority.text, by, news.now());
        if (!made.equals(priority.text)) {
            priority.reword(made, news.now());
            priorities.save(
                    priority,
                    new Change("amendment-" + decision.outcome().name().toLowerCase(Locale.ROOT), amendmentId));
            amendment.made(priority.version);
        }
        amendments.save(amendment);
        news.write(
                "amendment-decided",
                priority,
                amendment.number + " " + amendment.state.name().toLowerCase(Locale.ROOT));
        news.tellDecided(priority, amendment);
        return reader.view(amendment, priority, who);
    }
}
