package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.corridor.campaign.priority.PriorityVersion.Change;
import org.corridor.campaign.priority.StartingPriorities.StartingPriority;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.persistence.Once;
import org.corridor.platform.subject.Subjects;
import org.corridor.platform.subject.Viewer;

/** Writes the first priorities, all of them in one transaction. */
@Dependent
@Transactional
class StartingPrioritiesService {
    private static final String NAME = "campaign-starting-priorities";

    private final PriorityRepository priorities;
    private final EvidenceRepository evidence;
    private final Subjects subjects;
    private final Journal journal;
    private final Once once;

    @Inject
    StartingPrioritiesService(
            PriorityRepository priorities, EvidenceRepository evidence, Subjects subjects, Journal journal, Once once) {
        this.priorities = priorities;
        this.evidence = evidence;
        this.subjects = subjects;
        this.journal = journal;
        this.once = once;
    }

    void loadOnce(List<StartingPriority> starting) {
        if (once.first(NAME)) {
            starting.forEach(this::add);
        }
    }

    private void add(StartingPriority starting) {
        var priority = new Priority(priorities.nextNumber(), starting.draft(), starting.steps());
        priorities.save(priority, Change.of("proposed"));
        var at = priority.updatedAt;
        for (var citation : starting.evidence()) {
            at = at.plusMillis(1);
            var cited = subjects.at(citation.page(), Viewer.anyone()).orElse(null);
            if (cited != null) {
                var note = new EvidenceNote(citation.stance(), citation.note());
                evidence.save(new Evidence(priority, new Evidence.Cited(cited, true, true), note, null, at));
            }
        }
        journal.write("proposed", priority.ref(), NAME);
    }
}
