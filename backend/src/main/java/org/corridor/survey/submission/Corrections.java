package org.corridor.survey.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;

/** Interviews that are said anew: a further version beside those that were there. Part of its caller's transaction. */
@Dependent
class Corrections {
    private final Arrivals arrivals;
    private final ReceivingRepository door;
    private final CorrectionTargets targets;
    private final Sealing sealing;
    private final Journal journal;

    @Inject
    Corrections(
            Arrivals arrivals, ReceivingRepository door, CorrectionTargets targets, Sealing sealing, Journal journal) {
        this.arrivals = arrivals;
        this.door = door;
        this.targets = targets;
        this.sealing = sealing;
        this.journal = journal;
    }

    Arrived correct(Interview interview, String deprecatedId, Sender sender) {
        return arrivals.again(interview).orElseGet(() -> {
            var corrected = targets.get(interview, deprecatedId);
            return arrivals.again(interview).orElseGet(() -> append(corrected, interview, sender));
        });
    }

    private Arrived append(SurveySubmission corrected, Interview interview, Sender sender) {
        var key = sealing.unlock(corrected);
        var version = sealing.version(corrected.id, corrected.number + 1, interview, sender, key);
        if (!door.addVersion(version, arrivals.spent(interview))) {
            throw new Refused(new RuleBroken(
                    "form-takes-none", "This form takes no corrections now: ask your coordinator what to do."));
        }
        corrected.correct(version, arrivals.receipt(interview));
        targets.save(corrected);
        journal.writeAs(sender.person(), "corrected", SurveySubmission.ref(corrected.id));
        return Arrived.kept(Outcome.CORRECTED, corrected.id);
    }
}
