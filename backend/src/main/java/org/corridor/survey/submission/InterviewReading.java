package org.corridor.survey.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.corridor.account.CurrentPerson;
import org.corridor.account.assignment.AssignmentService;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.TooLarge;
import org.corridor.platform.problem.Refusal.Unreadable;
import org.corridor.platform.problem.Refused;
import org.corridor.survey.form.FormService;
import org.corridor.survey.form.KnownForm;
import org.corridor.surveys.submission.Submission;
import org.corridor.surveys.submission.SubmissionLimits;
import org.corridor.surveys.submission.SubmissionReader;
import org.corridor.surveys.submission.UnreadableSubmission;
import org.jspecify.annotations.Nullable;

/** Reads what was sent, by a form that is its sender's to use. */
@Dependent
class InterviewReading {
    private static final Pattern INSTANCE = Pattern.compile("[!-~]{1,200}");
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,200}");

    private final SubmissionSettings settings;
    private final FormService forms;
    private final AssignmentService assignments;
    private final CurrentPerson current;

    @Inject
    InterviewReading(
            SubmissionSettings settings, FormService forms, AssignmentService assignments, CurrentPerson current) {
        this.settings = settings;
        this.forms = forms;
        this.assignments = assignments;
        this.current = current;
    }

    Interview read(byte[] content) {
        var submission = parse(content);
        return new Interview(form(submission), content, instance(submission.instanceId()), submission);
    }

    private Submission parse(byte[] content) {
        var usual = SubmissionLimits.USUAL;
        var limits = new SubmissionLimits(settings.answersLimit(), usual.depth(), usual.elements(), usual.text());
        try {
            return new SubmissionReader(limits).read(content);
        } catch (UnreadableSubmission unreadable) {
            throw new Refused(
                    unreadable.code() == UnreadableSubmission.Code.TOO_LARGE
                            ? new TooLarge(settings.answersLimit())
                            : new Unreadable(String.valueOf(unreadable.getMessage())));
        }
    }

    private KnownForm form(Submission submission) {
        var version = submission.formVersion();
        if (version == null || version.isEmpty()) {
            throw unknown("without a version");
        }
        return forms.known(submission.formId(), version)
                .filter(known -> assignments.studies(current.viewer()).covers(known.study()))
                .orElseThrow(() -> unknown(
                        FORM.matcher(submission.formId()).matches()
                                        && FORM.matcher(version).matches()
                                ? "%s, version %s".formatted(submission.formId(), version)
                                : "of that id and version"));
    }

    private static Refused unknown(String form) {
        return new Refused(new NotFound("form", form));
    }

    private static String instance(@Nullable String id) {
        if (id == null || id.isEmpty()) {
            throw new Refused(new Unreadable(
                    "These answers have no instanceID under meta: without one nobody can tell them from others."));
        }
        if (!INSTANCE.matcher(id).matches()) {
            throw new Refused(
                    new Unreadable("The instanceID must be at most 200 letters, digits and signs, without blanks."));
        }
        return id;
    }
}
