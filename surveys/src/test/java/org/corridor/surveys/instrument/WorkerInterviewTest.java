package org.corridor.surveys.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.corridor.surveys.instrument.WorkerInterview.begun;
import static org.corridor.surveys.instrument.WorkerInterview.employed;
import static org.corridor.surveys.instrument.WorkerInterview.informed;

import java.time.LocalDate;
import java.util.stream.DoubleStream;
import org.corridor.surveys.form.Meaning;
import org.corridor.surveys.form.Sensitivity;
import org.corridor.surveys.measure.CostDistribution;
import org.corridor.surveys.measure.CostDistribution.Worker;
import org.corridor.surveys.xlsform.model.Question;
import org.junit.jupiter.api.Test;

class WorkerInterviewTest {
    @Test
    void theWorkbookIsRight() {
        assertThat(WorkerInterview.compilation().problems()).isEmpty();
    }

    @Test
    void everyQuestionTellsHowItsAnswersAreGuarded() {
        var questions = WorkerInterview.compilation().form().orElseThrow().questions();
        assertThat(questions)
                .filteredOn(question ->
                        question.isVisible() && !question.type().name().equals("note"))
                .allMatch(question -> question.facts().marks().sensitivity() != null, "has a class");
        assertThat(questions).noneMatch(question -> question.facts().marks().sensitivity() == Sensitivity.PERSONAL);
    }

    @Test
    void theStudyFindsEachOfItsQuestionsByMeaning() {
        var meanings = WorkerInterview.compilation().form().orElseThrow().questions().stream()
                .map(Question::facts)
                .map(facts -> facts.marks().meaning());
        assertThat(meanings)
                .contains(
                        Meaning.CONSENT,
                        Meaning.ORIGIN,
                        Meaning.DESTINATION,
                        Meaning.SEX,
                        Meaning.AGE,
                        Meaning.SECTOR,
                        Meaning.COST_ITEM,
                        Meaning.AMOUNT,
                        Meaning.CURRENCY,
                        Meaning.MONTH,
                        Meaning.PAYER,
                        Meaning.FIRST_PAY,
                        Meaning.URGENT);
    }

    @Test
    void withoutPrivacyNothingElseIsAsked() {
        var interview = begun().answer("safety/private_ok", "later");
        assertThat(interview.asks("safety/rearrange")).isTrue();
        assertThat(interview.asks("safety/adult")).isFalse();
        assertThat(interview.asks("main/you/gender")).isFalse();
    }

    @Test
    void somebodyUnderAgeIsAskedNothing() {
        var interview = begun().answer("safety/private_ok", "yes").answer("safety/adult", "no");
        assertThat(interview.asks("safety/under_age")).isTrue();
        assertThat(interview.asks("safety/info_read")).isFalse();
        assertThat(interview.asks("safety/consent")).isFalse();
        assertThat(interview.asks("main/you/gender")).isFalse();
    }

    @Test
    void aRefusalEndsTheInterview() {
        var interview = informed().answer("safety/consent", "no");
        assertThat(interview.asks("safety/refused_note")).isTrue();
        assertThat(interview.asks("safety/consent_how")).isFalse();
        assertThat(interview.asks("main/you/gender")).isFalse();
        assertThat(interview.asks("main/cost/paid_any")).isFalse();
    }

    @Test
    void consentIsAskedOnlyAfterEverythingWasExplained() {
        var interview = begun().answer("safety/private_ok", "yes").answer("safety/adult", "yes");
        assertThat(interview.asks("safety/consent")).isFalse();
        assertThat(informed().asks("safety/consent")).isTrue();
    }

    @Test
    void aWorkerWhoRemembersTheTotalOnlyIsAskedForIt() {
        var interview = employed().paidInTotal(1000).earned(500, "month");
        assertThat(interview.asks("main/cost/total_amt")).isTrue();
        assertThat(interview.asks("main/cost/cost_item[1]/ci_code")).isFalse();
        assertThat(interview.number("c_c1")).isEqualTo(1000);
        assertThat(interview.number("c_rci")).isEqualTo(2);
    }

    @Test
    void paymentsAreAddedAndWhatOthersPaidIsNot() {
        var interview = employed()
                .paid("ADM01", 60)
                .paid("MED01", 40)
                .paid("TRV02", 500)
                .earned(200, "month");
        interview.answer("main/cost/cost_item[3]/ci_payer", "employer");
        assertThat(interview.asks("main/cost/total_amt")).isFalse();
        assertThat(interview.number("c_c1")).isEqualTo(100);
        assertThat(interview.number("c_rci")).isEqualTo(0.5);
    }

    @Test
    void changingFromPaymentsToTheTotalLeavesThePaymentsOut() {
        var interview = employed().paid("ADM01", 60).earned(100, "month").paidInTotal(300);
        assertThat(interview.number("c_c1")).isEqualTo(300);
    }

    @Test
    void eachPaymentIsConvertedAtTheRateOfItsMonth() {
        var interview = employed()
                .paid("ADM01", 10_000)
                .inMoneyOf("NPR", LocalDate.of(2026, 2, 10))
                .paid("TRV02", 20_000)
                .inMoneyOf("NPR", LocalDate.of(2026, 3, 20))
                .earned(110, "month");
        assertThat(interview.number("c_c1")).isCloseTo(70 + 150, within(1e-9));
        assertThat(interview.number("c_rci")).isCloseTo(2, within(1e-9));
    }

    @Test
    void aPaymentWithoutARateMakesTheCostUnknown() {
        var interview = employed()
                .paid("ADM01", 10_000)
                .inMoneyOf("NPR", LocalDate.of(2020, 1, 1))
                .earned(110, "month");
        assertThat(interview.measure("c_rci")).isEmpty();
        assertThat(interview.measure("c_rci_reason")).isEqualTo("no_cost_data");
    }

    /** Vector T4. */
    @Test
    void aDeductionForRecruitmentIsCountedOnce() {
        var notTold = employed()
                .paid("FEE01", 300)
                .gotBack(100)
                .paid("TRV02", 200)
                .earned(800, "month")
                .deducted(150, false);
        assertThat(notTold.number("c_c1")).isEqualTo(550);
        assertThat(notTold.number("c_e1")).isEqualTo(800);
        assertThat(notTold.number("c_rci")).isEqualTo(0.6875);

        var told = employed()
                .paid("FEE01", 300)
                .gotBack(100)
                .paid("TRV02", 200)
                .paid("FEE04", 150)
                .earned(800, "month")
                .deducted(150, true);
        assertThat(told.number("c_c1")).isEqualTo(550);
    }

    /** Vector T5. */
    @Test
    void aWeeklyPayIsToldForAMonthAndACostOfNothingIsAZero() {
        var interview = employed().paidNothing().earned(100, "week");
        assertThat(interview.number("c_e1")).isCloseTo(433.33, within(0.005));
        assertThat(interview.measure("c_rci")).isIn("0", "0.0");
        assertThat(interview.measure("c_rci_reason")).isEmpty();
    }

    /** Vector T6. */
    @Test
    void aWorkerWhoWasNeverPaidIsCountedByThatReason() {
        var interview = employed().paidInTotal(1000).answer("main/earnings/unpaid", "never");
        assertThat(interview.measure("c_rci")).isEmpty();
        assertThat(interview.measure("c_rci_reason")).isEqualTo("unpaid");
    }

    @Test
    void whoIsNotEmployedIsCountedByThatReason() {
        var interview = employed().answer("main/job/status", "own");
        assertThat(interview.measure("c_rci_reason")).isEqualTo("not_employee");
        assertThat(interview.asks("main/cost/paid_any")).isFalse();
    }

    @Test
    void aJobOfFourYearsAgoIsOutsideTheWindow() {
        var interview = employed().leftMonthsAgo(48).paidInTotal(100).earned(100, "month");
        assertThat(interview.measure("c_rci_reason")).isEqualTo("out_of_window");
    }

    @Test
    void anUnknownCostNeverBecomesZero() {
        var interview = employed().answer("main/cost/paid_any", "dk").earned(100, "month");
        assertThat(interview.measure("c_c1")).isEmpty();
        assertThat(interview.measure("c_rci_reason")).isEqualTo("no_cost_data");
    }

    /** Vectors T1 and T2. */
    @Test
    void theDistributionOfTheWorkersComesOutOfTheirInterviews() {
        var months = DoubleStream.of(0, 500, 1000, 2000, 4000, 8000)
                .map(cost -> months(cost, 1000))
                .boxed()
                .toList();
        var equal = new CostDistribution(
                months.stream().map(rci -> new Worker(rci, 1)).toList());
        assertThat(equal.median()).isCloseTo(1.5, within(1e-9));
        assertThat(equal.quantile(0.8)).isCloseTo(4, within(1e-9));
        assertThat(equal.mean()).isCloseTo(2.5833, within(1e-4));
        assertThat(equal.shareWithoutCost()).isCloseTo(1 / 6.0, within(1e-9));
        assertThat(equal.shareAbove(1)).isCloseTo(3 / 6.0, within(1e-9));

        var weighted = new CostDistribution(
                months.stream().map(rci -> new Worker(rci, rci == 8 ? 5 : 1)).toList());
        assertThat(weighted.median()).isCloseTo(6, within(1e-9));
        assertThat(weighted.quantile(0.8)).isCloseTo(8, within(1e-9));
        assertThat(weighted.mean()).isCloseTo(4.75, within(1e-9));
    }

    /** Vector T3. */
    @Test
    void theMeanOfWorkersIsNotTheRatioOfTheirTotals() {
        var months = DoubleStream.of(months(0, 500), months(500, 1000), months(1000, 1000), months(2000, 500))
                .boxed()
                .toList();
        assertThat(months).containsExactly(0.0, 0.5, 1.0, 4.0);
        var all = new CostDistribution(
                months.stream().map(rci -> new Worker(rci, 1)).toList());
        assertThat(all.median()).isCloseTo(0.75, within(1e-9));
        assertThat(all.mean()).isCloseTo(1.375, within(1e-9));
        var payers = new CostDistribution(months.stream()
                .filter(rci -> rci > 0)
                .map(rci -> new Worker(rci, 1))
                .toList());
        assertThat(payers.median()).isCloseTo(1, within(1e-9));
        assertThat(payers.mean()).isCloseTo(1.8333, within(1e-4));
    }

    @Test
    void anUrgentReferralIsAnnounced() {
        var interview = employed().answer("main/help/referral", "urgent");
        assertThat(interview.asks("main/help/alert_note")).isTrue();
        assertThat(employed().answer("main/help/referral", "no").asks("main/help/alert_note"))
                .isFalse();
    }

    @Test
    void heldPapersAreASign() {
        var interview = employed().answer("main/conditions/papers", "refused");
        assertThat(interview.measure("fl_07")).isEqualTo("1");
        assertThat(interview.measure("c_fl_n")).isEqualTo("1");
    }

    private static double months(double cost, double pay) {
        var interview = cost == 0 ? employed().paidNothing() : employed().paidInTotal(cost);
        return interview.earned(pay, "month").number("c_rci");
    }
}
