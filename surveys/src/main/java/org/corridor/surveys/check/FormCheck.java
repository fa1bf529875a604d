package org.corridor.surveys.check;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.corridor.surveys.check.Finding.NotChecked;
import org.corridor.surveys.form.Form;
import org.corridor.surveys.form.UnreadableForm;
import org.corridor.surveys.submission.Submission;
import org.corridor.surveys.submission.SubmissionLimits;
import org.corridor.surveys.submission.SubmissionReader;
import org.corridor.surveys.submission.UnreadableSubmission;

/** The rules of one version of a form, ready to be tried on submissions. Safe for many threads; costly to make, so keep it. */
public final class FormCheck {
    private static final int MOST_TURNS = 1_000;

    private final SubmissionReader reader = new SubmissionReader(SubmissionLimits.USUAL);
    private final Form form;
    private final FormTraits traits;
    private final Engines engines;
    private final InstantSource clock;

    private FormCheck(Form form, FormTraits traits, Engines engines, InstantSource clock) {
        this.form = form;
        this.traits = traits;
        this.engines = engines;
        this.clock = clock;
    }

    /** Refuses a form that the field's engine does not load. */
    public static FormCheck of(byte[] xform) throws UnreadableForm {
        return of(xform, InstantSource.system());
    }

    /**
     * Refuses a form that the field's engine does not load.
     *
     * @param clock tells today for submissions that do not say when they were made
     */
    public static FormCheck of(byte[] xform, InstantSource clock) throws UnreadableForm {
        var form = Form.read(xform);
        return new FormCheck(form, FormTraits.of(form, xform), Engines.of(xform), clock);
    }

    /** The form whose rules these are. */
    public Form form() {
        return form;
    }

    /** Everything that a reviewer should look at, in the order of the form. Never throws, whatever is sent. */
    public List<Finding> check(byte[] submission) {
        try {
            return check(reader.read(submission));
        } catch (UnreadableSubmission e) {
            return List.of(whole(e.code().word()));
        }
    }

    /** The same of a submission that was read before. */
    public List<Finding> check(Submission submission) {
        var sheet = AnswerSheet.of(form, submission.content());
        var findings = new ArrayList<Finding>();
        if (sheet.turns() > MOST_TURNS) {
            sheet.answers().forEach(answer -> answer.fault().ifPresent(findings::add));
            findings.add(whole(NotChecked.TOO_MANY_TURNS));
        } else {
            findings.addAll(compute(sheet));
        }
        findings.addAll(sheet.unknown());
        return List.copyOf(findings);
    }

    private List<Finding> compute(AnswerSheet sheet) {
        var engine = engines.borrow();
        try {
            var computed = engine.compute(sheet, Moment.of(sheet, traits, clock));
            var findings = new RulesTried(form, traits, computed).of(sheet);
            engine.forget();
            engines.giveBack(engine);
            return findings;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            // the engine is in an unknown state now and is not used again
            var findings = new ArrayList<Finding>();
            sheet.answers().forEach(answer -> answer.fault().ifPresent(findings::add));
            findings.add(whole(NotChecked.RULE_FAILS));
            return findings;
        }
    }

    private NotChecked whole(String reason) {
        return new NotChecked(form.root().path(), List.of(), reason);
    }
}
