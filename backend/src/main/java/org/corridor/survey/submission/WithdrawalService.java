package org.corridor.survey.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.corridor.platform.journal.Journal;

/** Lets people take their word back with the receipt they were given. Each method is one transaction. */
@Dependent
@Transactional
class WithdrawalService {
    private final SubmissionRepository submissions;
    private final Destruction destruction;
    private final Sealing sealing;
    private final Journal journal;

    @Inject
    WithdrawalService(SubmissionRepository submissions, Destruction destruction, Sealing sealing, Journal journal) {
        this.submissions = submissions;
        this.destruction = destruction;
        this.sealing = sealing;
        this.journal = journal;
    }

    /** Where two interviews happen to have the same code nobody's is destroyed: the journal calls for somebody to look. */
    WithdrawalView withdraw(WithdrawalDraft draft) {
        var found = ReceiptCode.of(draft.code())
                .map(code -> submissions.by(sealing.receipt(code)))
                .orElse(java.util.List.of());
        if (found.size() > 1) {
            found.forEach(one -> journal.write("withdrawal-ambiguous", SurveySubmission.ref(one.id)));
        }
        return found.size() == 1 ? withdraw(found.getFirst()) : WithdrawalView.NONE;
    }

    private WithdrawalView withdraw(SurveySubmission submission) {
        if (submission.withdrawnOn != null) {
            return new WithdrawalView(true, submission.withdrawnOn);
        }
        var day = destruction.destroy(submission);
        journal.write("withdrawn", SurveySubmission.ref(submission.id));
        return new WithdrawalView(true, day);
    }
}
