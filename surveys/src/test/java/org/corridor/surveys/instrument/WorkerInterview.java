package org.corridor.surveys.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.corridor.surveys.xlsform.Compilation;
import org.corridor.surveys.xlsform.XlsForm;
import org.corridor.surveys.xlsform.problem.Problems;
import org.corridor.surveys.xlsform.sheet.Limits;
import org.corridor.surveys.xlsform.sheet.WorkbookFile;
import org.corridor.surveys.xlsform.testing.Interview;

/** An interview with the form for migrant workers, of somebody whom only what matters is said about. */
final class WorkerInterview {
    private static final Path WORKBOOK = Path.of("instruments/migrant-worker-interview.md");
    private static final Compilation COMPILED = compiled();
    private static final String[] ALL_POINTS = {
        "who", "what_for", "voluntary", "skip", "no_gain", "kept", "seen", "must_act", "complain", "refer"
    };

    private static final Map<String, String> FILES =
            Map.of("rates.csv", "name,rate\nNPR-2026-02,0.0070\nNPR-2026-03,0.0075\nQAR-2026-03,0.2747\n");

    private final Interview interview = Interview.with(COMPILED.xform().orElseThrow(), FILES);
    private int payments;
    private int deductions;

    private WorkerInterview() {}

    static Compilation compilation() {
        return COMPILED;
    }

    private static Compilation compiled() {
        try {
            var workbook =
                    WorkbookFile.read(WORKBOOK, Limits.USUAL, new Problems()).orElseThrow();
            return XlsForm.compile(workbook, WorkbookFile.formName(WORKBOOK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At the first question. */
    static WorkerInterview begun() {
        var begun = new WorkerInterview();
        begun.interview.answer("safety/mode", "in_person");
        return begun;
    }

    /** Adult, in a safe place, who was told everything. */
    static WorkerInterview informed() {
        var informed = begun();
        informed.interview.answer("safety/private_ok", "yes").answer("safety/adult", "yes");
        informed.interview.answer("safety/info_read", ALL_POINTS);
        return informed;
    }

    /** Somebody who agreed, went from Nepal to Qatar a year ago and worked there for pay. */
    static WorkerInterview employed() {
        var employed = informed();
        employed.interview
                .answer("safety/consent", "yes")
                .answer("main/you/gender", "woman")
                .answer("main/you/age", 30)
                .answer("main/you/origin", "NP")
                .answer("main/you/stage", "back")
                .answer("main/job/dest", "QA")
                .answer("main/job/status", "employee");
        return employed.leftMonthsAgo(12);
    }

    WorkerInterview answer(String path, String... values) {
        interview.answer(path, values);
        return this;
    }

    WorkerInterview answer(String path, double value) {
        interview.answer(path, value);
        return this;
    }

    WorkerInterview leftMonthsAgo(int months) {
        interview.answer(
                "main/job/depart",
                LocalDate.now(ZoneId.systemDefault()).withDayOfMonth(1).minusMonths(months));
        return this;
    }

    WorkerInterview paidNothing() {
        return answer("main/cost/paid_any", "no");
    }

    WorkerInterview paidInTotal(double amount) {
        return answer("main/cost/paid_any", "yes")
                .answer("main/cost/cost_known", "total")
                .answer("main/cost/total_amt", amount)
                .answer("main/cost/total_cur", "USD");
    }

    /** One payment out of the worker's own pocket. */
    WorkerInterview paid(String what, double amount) {
        if (payments == 0) {
            answer("main/cost/paid_any", "yes").answer("main/cost/cost_known", "items");
        }
        var line = turn("main/cost/cost_item", ++payments);
        return answer(line + "/ci_code", what)
                .answer(line + "/ci_amt", amount)
                .answer(line + "/ci_cur", "USD")
                .answer(line + "/ci_payer", "me");
    }

    /** The payment told last was in this money and month. */
    WorkerInterview inMoneyOf(String currency, LocalDate month) {
        var line = "main/cost/cost_item[" + payments + "]";
        answer(line + "/ci_cur", currency);
        interview.answer(line + "/ci_when", month);
        return this;
    }

    WorkerInterview gotBack(double amount) {
        return answer("main/cost/cost_item[" + payments + "]/ci_refund", amount);
    }

    WorkerInterview earned(double amount, String period) {
        return answer("main/earnings/e1_amt", amount)
                .answer("main/earnings/e1_cur", "USD")
                .answer("main/earnings/e1_unit", period);
    }

    /** Taken from the first pay for recruitment; {@code told} when it is among the payments already. */
    WorkerInterview deducted(double amount, boolean told) {
        var line = turn("main/earnings/deduct", ++deductions);
        return answer(line + "/ded_reason", "recruitment")
                .answer(line + "/ded_amt", amount)
                .answer(line + "/ded_listed", told ? "yes" : "no");
    }

    private String turn(String repeat, int number) {
        if (number > 1) {
            interview.more(repeat);
        }
        return repeat + "[" + number + "]";
    }

    boolean asks(String path) {
        return interview.asks(path);
    }

    /** A computed measure, as text; empty when there is none. */
    String measure(String name) {
        return interview.value("main/measures/" + name);
    }

    double number(String name) {
        return Double.parseDouble(measure(name));
    }
}
