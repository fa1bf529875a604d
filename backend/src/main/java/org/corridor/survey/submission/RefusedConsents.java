package org.corridor.survey.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;

/**
 * Counts who did not agree: by form, day, origin if that was told, and researcher. Nothing else of it stays, and no journal
 * line either: there is nothing that it could be about. Part of its caller's transaction.
 */
@Dependent
class RefusedConsents {
    private final ReceivingRepository door;
    private final SubmissionRepository submissions;
    private final Arrivals arrivals;
    private final CorrectionTargets targets;
    private final Destruction destruction;

    @Inject
    RefusedConsents(
            ReceivingRepository door,
            SubmissionRepository submissions,
            Arrivals arrivals,
            CorrectionTargets targets,
            Destruction destruction) {
        this.door = door;
        this.submissions = submissions;
        this.arrivals = arrivals;
        this.targets = targets;
        this.destruction = destruction;
    }

    /** Also where somebody takes back in a correction what they agreed to before: that interview ends with it. */
    Arrived count(Interview interview, Sender sender) {
        var form = interview.form().form();
        if (submissions.find(form, interview.instanceId()).isPresent()) {
            throw Arrivals.differs();
        }
        var spent = arrivals.spent(interview);
        if (submissions.spentBecause(spent).isEmpty()) {
            var replaced = interview.deprecatedId().map(id -> targets.get(interview, id));
            var origin = Objects.requireNonNullElse(
                    SubmissionFacts.code(interview.facts().origin()), "");
            if (!door.countRefusal(form, spent, destruction.today(), origin, sender.person())
                    && submissions.spentBecause(spent).isEmpty()) {
                throw Arrivals.takesNone();
            }
            replaced.ifPresent(destruction::destroy);
        }
        return Arrived.gone(Outcome.COUNTED);
    }
}
