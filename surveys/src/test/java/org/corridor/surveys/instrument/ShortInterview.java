package org.corridor.surveys.instrument;

import java.util.List;
import org.corridor.surveys.check.Finding;
import org.corridor.surveys.check.FormCheck;
import org.corridor.surveys.form.UnreadableForm;
import org.corridor.surveys.submission.Facts;
import org.corridor.surveys.submission.SubmissionLimits;
import org.corridor.surveys.submission.SubmissionReader;
import org.corridor.surveys.submission.UnreadableSubmission;
import org.corridor.surveys.xlsform.testing.Interview;

/** An interview with the first instrument, of somebody whom only what matters is said about. */
final class ShortInterview {
    static final FormCheck CHECK = check();
    private final Interview interview = Interview.with(Instrument.TEXT);
    private int payments;

    private ShortInterview() {}

    private static FormCheck check() {
        try {
            return FormCheck.of(Instrument.XFORM);
        } catch (UnreadableForm e) {
            throw new AssertionError(e);
        }
    }

    static ShortInterview begun() {
        return new ShortInterview();
    }

    /** Adult, in a safe place, who was told everything. */
    static ShortInterview informed() {
        return begun().answer("safety/private_ok", "yes")
                .answer("safety/adult", "yes")
                .answer("safety/explained", "who", "free", "no_gain", "kept", "danger", "withdraw");
    }

    /** Somebody who agreed, went from Nepal to Qatar and worked in a household for pay. */
    static ShortInterview employed() {
        return informed()
                .answer("safety/consent", "yes")
                .answer("main/person/permissions", "none")
                .answer("main/person/sex", "woman")
                .answer("main/person/origin", "NP")
                .answer("main/job/destination", "QA")
                .answer("main/job/sector", "T97")
                .answer("main/job/status", "employee")
                .answer("main/job/arranger", "agent")
                .answer("main/conditions/help", "no");
    }

    ShortInterview answer(String path, String... values) {
        interview.answer(path, values);
        return this;
    }

    ShortInterview answer(String path, double value) {
        interview.answer(path, value);
        return this;
    }

    ShortInterview paidNothing() {
        return answer("main/cost/paid_any", "no");
    }

    /** One payment, borne by somebody. */
    ShortInterview paid(double amount, String currency, String payer) {
        return payment(payer).answer(turn() + "amount", amount).answer(turn() + "currency", currency);
    }

    /** One payment whose amount the worker does not know. */
    ShortInterview paidUnknown() {
        return payment("me");
    }

    private ShortInterview payment(String payer) {
        if (payments++ == 0) {
            answer("main/cost/paid_any", "yes").answer("main/cost/loan", "no");
        } else {
            interview.more("main/cost/payment");
        }
        return answer(turn() + "item", "FEE01").answer(turn() + "payer", payer);
    }

    private String turn() {
        return "main/cost/payment[" + payments + "]/";
    }

    ShortInterview earned(double amount, String currency, String period) {
        return answer("main/pay/paid_at_all", "yes")
                .answer("main/pay/first_pay", amount)
                .answer("main/pay/pay_currency", currency)
                .answer("main/pay/pay_period", period);
    }

    boolean asks(String path) {
        return interview.asks(path);
    }

    String value(String path) {
        return interview.value(path);
    }

    double measure(String name) {
        return Double.parseDouble(value("main/measures/" + name));
    }

    byte[] submitted() {
        return interview.submitted();
    }

    /** What a reviewer is shown of it. */
    List<Finding> findings() {
        return CHECK.check(submitted());
    }

    Facts facts() {
        try {
            return Facts.of(CHECK.form(), new SubmissionReader(SubmissionLimits.USUAL).read(submitted()));
        } catch (UnreadableSubmission e) {
            throw new AssertionError(e);
        }
    }
}
