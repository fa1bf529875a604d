package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.corridor.campaign.priority.PriorityVersion.Change;
import org.corridor.platform.problem.Refusal.NotAllowed;
import org.corridor.platform.problem.Refused;

/** What those who answer for a priority do with it. Each method is one transaction. */
@Dependent
@Transactional
class PriorityWritingService {
    private final PriorityRepository priorities;
    private final PriorityReader reader;
    private final Onlookers onlookers;
    private final PriorityPeople people;
    private final PriorityNews news;

    @Inject
    PriorityWritingService(
            PriorityRepository priorities,
            PriorityReader reader,
            Onlookers onlookers,
            PriorityPeople people,
            PriorityNews news) {
        this.priorities = priorities;
        this.reader = reader;
        this.onlookers = onlookers;
        this.people = people;
        this.news = news;
    }

    PriorityView propose(PriorityDraft draft) {
        people.refuseUnknown(draft);
        var priority = new Priority(priorities.nextNumber(), draft, news.now());
        priorities.save(priority, Change.of("proposed"));
        news.write("proposed", priority, draft.title());
        return reader.view(priority, onlookers.current());
    }

    PriorityView revise(UUID id, long expectedVersion, PriorityDraft draft) {
        var who = onlookers.current();
        var priority = priorities.hold(id, who, expectedVersion);
        who.refuseUnlessSteering(priority);
        if (!priority.sameReaders(draft)) {
            if (!who.editor()) {
                throw new Refused(new NotAllowed("Who may read a priority, and who answers for it, editors say."));
            }
            people.refuseUnknown(draft);
        }
        priority.revise(draft, news.now());
        priorities.save(priority, Change.of("revised"));
        news.write("revised", priority, null);
        return reader.view(priority, who);
    }

    PriorityView move(UUID id, long expectedVersion, StatusMove move) {
        var who = onlookers.current();
        var priority = priorities.hold(id, who, expectedVersion);
        who.refuseUnlessSteering(priority);
        priority.move(move, news.now());
        priorities.save(priority, Change.of("status-changed"));
        news.write("status-changed", priority, move.status().word());
        news.tell(priority, "status-changed", Objects.requireNonNullElse(move.note(), ""), Set.of());
        return reader.view(priority, who);
    }

    PriorityView closeConsultation(UUID id, long expectedVersion, ConsultationClosing closing) {
        var who = onlookers.current();
        var priority = priorities.hold(id, who, expectedVersion);
        who.refuseUnlessSteering(priority);
        people.refuseOpenAmendments(priority);
        priority.closeConsultation(closing.note(), news.now());
        priorities.save(priority, Change.of("consultation-closed"));
        news.write("consultation-closed", priority, null);
        news.tell(priority, "closed", closing.note(), people.tookPart(priority));
        return reader.view(priority, who);
    }
}
