package org.corridor.survey.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;

/**
 * Which interview another one may replace: one's own while it is returned, and one that the caller coordinates until it is
 * settled. Part of its caller's transaction.
 */
@Dependent
class CorrectionTargets {
    private final SubmissionRepository submissions;
    private final SubmissionRights rights;

    @Inject
    CorrectionTargets(SubmissionRepository submissions, SubmissionRights rights) {
        this.submissions = submissions;
        this.rights = rights;
    }

    /** The interview whose newest version came under this instance id, held. */
    SurveySubmission get(Interview interview, String deprecatedId) {
        var replaced =
                submissions.find(interview.form().form(), deprecatedId).orElseThrow(CorrectionTargets::notTheirs);
        var held = submissions.lock(replaced.submission);
        var coordinates = rights.coordinates(held, interview.form().study());
        if (!rights.own(held) && !coordinates) {
            throw notTheirs();
        }
        if (held.number != replaced.number) {
            throw refused(
                    "correction-outdated",
                    "There is a newer version of this interview: fetch it and correct that one.");
        }
        if (held.state.settled()) {
            throw refused(
                    "interview-settled",
                    "This interview is settled and can no longer be corrected: ask your coordinator.");
        }
        if (held.state != SubmissionState.RETURNED && !coordinates) {
            throw refused(
                    "interview-not-returned",
                    "This interview can be corrected when it was returned to you: ask your coordinator to return it.");
        }
        return held;
    }

    void save(SurveySubmission corrected) {
        submissions.save(corrected);
    }

    private static Refused refused(String rule, String detail) {
        return new Refused(new RuleBroken(rule, detail));
    }

    /** The same whether there is none, or it is somebody else's. */
    private static Refused notTheirs() {
        return new Refused(
                new NotFound("interview of yours", "that this one could replace: send it as an interview of its own"));
    }
}
