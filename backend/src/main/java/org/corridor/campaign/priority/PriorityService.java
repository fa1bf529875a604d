package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.http.Page;
import org.corridor.platform.subject.SubjectRef;

/** What people read of priorities. Each method is one transaction. */
@Dependent
@Transactional
public class PriorityService {
    private static final int AT_ONCE = 500;

    private final PriorityRepository priorities;
    private final PriorityReader reader;
    private final EndorsementReader endorsements;
    private final Onlookers onlookers;

    @Inject
    PriorityService(
            PriorityRepository priorities, PriorityReader reader, EndorsementReader endorsements, Onlookers onlookers) {
        this.priorities = priorities;
        this.reader = reader;
        this.endorsements = endorsements;
        this.onlookers = onlookers;
    }

    Page<PrioritySummary> list(PriorityQuery question) {
        return list(question, onlookers.current());
    }

    private Page<PrioritySummary> list(PriorityQuery question, Onlooker who) {
        var found = Page.of(
                priorities.list(question, who, question.limit() + 1),
                question.limit(),
                priority -> Long.toString(priority.number));
        var totals = endorsements.totals(
                found.items().stream().map(priority -> priority.id).toList());
        return found.map(priority -> PrioritySummary.of(priority, totals.getOrDefault(priority.id, 0L)));
    }

    /** What everybody may read, in the order of numbers. */
    public Page<PrioritySummary> published(int most) {
        return list(PriorityQuery.all(most), Onlooker.anyone());
    }

    /** What everybody may read that cites a thing. */
    public List<PrioritySummary> citing(SubjectRef cited) {
        return list(PriorityQuery.citing(cited, AT_ONCE), Onlooker.anyone()).items();
    }

    PriorityView read(UUID id) {
        var who = onlookers.current();
        return reader.view(priorities.get(id, who), who);
    }

    /** By the short number that people cite. */
    PriorityView readNumbered(long number) {
        return readNumbered(number, onlookers.current());
    }

    /** The same as everybody reads it. */
    public PriorityView published(long number) {
        return readNumbered(number, Onlooker.anyone());
    }

    private PriorityView readNumbered(long number, Onlooker who) {
        return reader.view(priorities.numbered(number, who), who);
    }
}
