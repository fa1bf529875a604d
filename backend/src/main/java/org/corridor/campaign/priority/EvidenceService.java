package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.subject.Subjects;
import org.corridor.platform.subject.Viewer;

/** What those who answer for a priority do with its evidence. Each method is one transaction. */
@Dependent
@Transactional
class EvidenceService {
    private static final int MOST = 60;

    private final PriorityRepository priorities;
    private final EvidenceRepository evidence;
    private final Subjects subjects;
    private final Onlookers onlookers;
    private final PriorityNews news;

    @Inject
    EvidenceService(
            PriorityRepository priorities,
            EvidenceRepository evidence,
            Subjects subjects,
            Onlookers onlookers,
            PriorityNews news) {
        this.priorities = priorities;
        this.evidence = evidence;
        this.subjects = subjects;
        this.onlookers = onlookers;
        this.news = news;
    }

    EvidenceView cite(UUID id, EvidenceDraft draft) {
        var who = onlookers.current();
        var priority = steered(id, who);
        var ref = new SubjectRef(draft.kind(), draft.id());
        var subject = subjects.find(ref, who.viewer())
                .orElseThrow(() -> new Refused(
                        new Invalid(List.of(new FieldFault("id", "There is nothing to cite under this id.")))));
        var cited = evidence.list(id);
        if (cited.stream().anyMatch(piece -> piece.subject().equals(ref))) {
            throw new Refused(new RuleBroken("cited-already", "This is cited here already."));
        }
        if (cited.size() >= MOST) {
            throw new Refused(new RuleBroken("evidence-full", "A priority cites at most %d things.".formatted(MOST)));
        }
        var publicly = subjects.find(ref, Viewer.anyone()).isPresent();
        var lasting = subjects.words(List.of(ref), who.viewer()).isEmpty();
        var piece = evidence.save(new Evidence(
                priority,
                new Evidence.Cited(subject, publicly, lasting),
                draft.beside(),
                onlookers.person(),
                news.now()));
        news.write("evidence-cited", priority, detail(piece));
        return piece.view(subject);
    }

    EvidenceView revise(UUID id, UUID evidenceId, long expectedVersion, EvidenceNote note) {
        var who = onlookers.current();
        var priority = steered(id, who);
        var piece = evidence.get(id, evidenceId, expectedVersion);
        piece.revise(note);
        evidence.save(piece);
        news.write("evidence-revised", priority, detail(piece));
        return piece.view(subjects.find(piece.subject(), who.viewer()).orElse(null));
    }

    void remove(UUID id, UUID evidenceId, long expectedVersion) {
        var who = onlookers.current();
        var priority = steered(id, who);
        var piece = evidence.get(id, evidenceId, expectedVersion);
        evidence.remove(piece);
        news.write("evidence-removed", priority, detail(piece));
    }

    /** What is cited, not by its title: that may be gone from sight when the journal is read. */
    private static String detail(Evidence piece) {
        return piece.subjectKind + " " + piece.subjectId;
    }

    private Priority steered(UUID id, Onlooker who) {
        var priority = priorities.hold(id, who);
        who.refuseUnlessSteering(priority);
        return priority;
    }
}
