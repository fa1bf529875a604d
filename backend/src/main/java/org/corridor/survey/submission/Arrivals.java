package org.corridor.survey.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;

/** Interviews that come in for the first time, or once more. Part of its caller's transaction. */
@Dependent
class Arrivals {
    private final ReceivingRepository door;
    private final SubmissionRepository submissions;
    private final Sealing sealing;
    private final Journal journal;

    @Inject
    Arrivals(ReceivingRepository door, SubmissionRepository submissions, Sealing sealing, Journal journal) {
        this.door = door;
        this.submissions = submissions;
        this.sealing = sealing;
        this.journal = journal;
    }

    Arrived arrive(Interview interview, Sender sender) {
        var id = UUID.randomUUID();
        var key = SealKey.fresh();
        var version = sealing.version(id, 1, interview, sender, key);
        if (door.add(version, spent(interview), sealing.lock(key, id), receipt(interview))) {
            journal.writeAs(sender.person(), "received", SurveySubmission.ref(id));
            return Arrived.kept(Outcome.RECEIVED, id);
        }
        return again(interview).orElseThrow(Arrivals::takesNone);
    }

    /** What became of an instance that did not come in: it is here, or must not come in again. */
    java.util.Optional<Arrived> again(Interview interview) {
        var held = submissions.find(interview.form().form(), interview.instanceId());
        if (held.isPresent()) {
            return held.map(version -> repeated(version, interview));
        }
        return submissions.spentBecause(spent(interview)).map(Arrivals::spentBecause);
    }

    private Arrived repeated(KeptVersion held, Interview interview) {
        if (!sealing.same(held.digest, interview.content())) {
            throw differs();
        }
        return Arrived.kept(Outcome.KNOWN, held.submission);
    }

    static Refused differs() {
        return new Refused(new RuleBroken(
                "instance-differs",
                "An interview with this instanceID is here with other answers. Nothing was changed: send a correction"
                        + " with a new instanceID, and this one as deprecatedID."));
    }

    static Refused takesNone() {
        return new Refused(new RuleBroken(
                "form-takes-none", "This form takes no interviews now: ask your coordinator which one to use."));
    }

    private static Arrived spentBecause(String reason) {
        if (reason.equals("withdrawn")) {
            return Arrived.gone(Outcome.NOT_KEPT);
        }
        throw new Refused(new RuleBroken(
                "instance-refused",
                "This interview ended because the person did not agree, and was only counted: begin a new one."));
    }

    byte[] spent(Interview interview) {
        return sealing.spent(interview.form().form(), interview.instanceId());
    }

    byte @org.jspecify.annotations.Nullable [] receipt(Interview interview) {
        return ReceiptCode.of(interview.facts().receipt()).map(sealing::receipt).orElse(null);
    }
}
