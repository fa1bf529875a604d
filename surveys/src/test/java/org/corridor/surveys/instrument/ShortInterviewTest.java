package org.corridor.surveys.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.corridor.surveys.instrument.ShortInterview.begun;
import static org.corridor.surveys.instrument.ShortInterview.employed;
import static org.corridor.surveys.instrument.ShortInterview.informed;

import java.math.BigDecimal;
import org.corridor.surveys.form.Control;
import org.corridor.surveys.form.Language;
import org.corridor.surveys.form.Meaning;
import org.corridor.surveys.form.Question;
import org.corridor.surveys.form.Sensitivity;
import org.corridor.surveys.measure.CostInMonths.Known;
import org.corridor.surveys.measure.CostInMonths.Reason;
import org.corridor.surveys.measure.CostInMonths.Unknown;
import org.corridor.surveys.submission.Facts.Consent;
import org.junit.jupiter.api.Test;

class ShortInterviewTest {
    @Test
    void theFormIsReadBackAsItWasWritten() {
        var form = ShortInterview.CHECK.form();
        assertThat(form.id()).isEqualTo("worker-interview");
        assertThat(form.version()).isEqualTo("2026112201");
        assertThat(form.languages()).extracting(Language::tag).containsExactly("en", "fr");
        assertThat(form.mediaFiles()).isEmpty();
        assertThat(form.bound(Meaning.COST_LINES))
                .singleElement()
                .hasToString(form.find("/data/main/cost/payment").orElseThrow().toString());
        assertThat(form.bound(Meaning.RECEIPT))
                .singleElement()
                .isInstanceOfSatisfying(
                        Question.class,
                        receipt -> assertThat(receipt.sensitivity()).isEqualTo(Sensitivity.PERSONAL));
    }

    @Test
    void everythingThatIsSaidIsSaidInBothLanguages() {
        assertThat(ShortInterview.CHECK.form().questions())
                .filteredOn(question -> question.isAsked() || question.control() == Control.NOTE)
                .allSatisfy(question -> {
                    assertThat(question.label().byLanguage()).containsOnlyKeys("en", "fr");
                    assertThat(question.words().hint().byLanguage().size()).isIn(0, 2);
                    assertThat(question.words().constraintMessage().byLanguage().size())
                            .isEqualTo(question.rules().constraint().isEmpty() ? 0 : 2);
                    assertThat(question.choices().offered())
                            .allSatisfy(choice ->
                                    assertThat(choice.label().byLanguage()).containsOnlyKeys("en", "fr"));
                });
    }

    @Test
    void withoutPrivacyNothingElseIsAsked() {
        var interview = begun().answer("safety/private_ok", "later");
        assertThat(interview.asks("safety/rearrange")).isTrue();
        assertThat(interview.asks("safety/adult")).isFalse();
        assertThat(interview.asks("main/person/sex")).isFalse();
        assertThat(interview.facts().consent()).isEqualTo(Consent.NOT_REACHED);
        assertThat(interview.findings()).isEmpty();
    }

    @Test
    void somebodyUnderAgeIsAskedNothing() {
        var interview = begun().answer("safety/private_ok", "yes").answer("safety/adult", "no");
        assertThat(interview.asks("safety/under_age")).isTrue();
        assertThat(interview.asks("safety/consent")).isFalse();
        assertThat(interview.facts().consent()).isEqualTo(Consent.NOT_REACHED);
        assertThat(interview.findings()).isEmpty();
    }

    @Test
    void aRefusalEndsTheInterviewAndLeavesNothingBehind() {
        var interview = informed().answer("safety/consent", "no");
        assertThat(interview.asks("safety/refused")).isTrue();
        assertThat(interview.asks("main/person/sex")).isFalse();
        assertThat(interview.asks("main/closing/receipt")).isFalse();
        assertThat(new String(interview.submitted(), UTF_8)).doesNotContain("receipt", "lot", "main");
        assertThat(interview.facts().consent()).isEqualTo(Consent.REFUSED);
        assertThat(interview.facts().receipt()).isNull();
        assertThat(interview.findings()).isEmpty();
    }

    @Test
    void anAnswerIsFoundByItsMeaning() {
        var facts = employed().answer("main/conditions/help", "urgent").facts();
        assertThat(facts.consent()).isEqualTo(Consent.GIVEN);
        assertThat(facts.origin()).isEqualTo("NP");
        assertThat(facts.destination()).isEqualTo("QA");
        assertThat(facts.sex()).isEqualTo("woman");
        assertThat(facts.sector()).isEqualTo("T97");
        assertThat(facts.urgent()).isTrue();
        assertThat(employed().answer("main/person/origin", "ref").facts().origin())
                .isNull();
        assertThat(employed().answer("main/conditions/help", "later").facts().urgent())
                .isFalse();
    }

    @Test
    void theReceiptIsEightCharactersWithoutLookAlikesAndAnotherEachTime() {
        var one = employed();
        var receipt = one.value("main/closing/receipt");
        assertThat(receipt).matches("[2-9A-HJKMNP-Z]{8}");
        assertThat(one.value("main/closing/receipt_shown"))
                .isEqualTo(receipt.substring(0, 4) + "-" + receipt.substring(4));
        assertThat(one.paidNothing().value("main/closing/receipt")).isEqualTo(receipt);
        assertThat(one.facts().receipt()).isEqualTo(receipt);
        assertThat(employed().value("main/closing/receipt")).isNotEqualTo(receipt);
    }

    @Test
    void whatTheWorkerBoreIsAddedInOneCurrencyAndWhatOthersPaidIsNot() {
        var interview = employed()
                .paid(100, "USD", "me")
                .paid(10_000, "NPR", "family")
                .paid(500, "USD", "employer")
                .earned(1000, "QAR", "month");
        assertThat(interview.measure("cost_usd")).isCloseTo(171, within(1e-9));
        assertThat(interview.measure("pay_usd")).isCloseTo(274.7, within(1e-9));
        assertThat(interview.measure("cost_in_months")).isCloseTo(171 / 274.7, within(1e-9));
        assertThat(interview.findings()).isEmpty();
        assertThat(interview.facts().cost())
                .isInstanceOfSatisfying(
                        Known.class,
                        known -> assertThat(known.months())
                                .isCloseTo(BigDecimal.valueOf(171 / 274.7), within(new BigDecimal("1e-9"))));
    }

    /** Vector T4 in what this form asks. */
    @Test
    void severalPaymentsAreOneCost() {
        var interview =
                employed().paid(300, "USD", "me").paid(250, "USD", "borrowed").earned(800, "USD", "month");
        assertThat(interview.measure("cost_in_months")).isEqualTo(0.6875);
    }

    /** Vector T5. */
    @Test
    void aCostOfNothingIsAZeroAndAWeeklyPayIsToldForAMonth() {
        var interview = employed().paidNothing().earned(100, "USD", "week");
        assertThat(interview.measure("pay_usd")).isCloseTo(433.33, within(0.005));
        assertThat(interview.measure("cost_in_months")).isZero();
        assertThat(interview.facts().cost())
                .isInstanceOfSatisfying(
                        Known.class, known -> assertThat(known.months()).isZero());
        assertThat(interview.findings()).isEmpty();
    }

    /** Vector T6. */
    @Test
    void aWorkerWhoWasNeverPaidIsCountedByThatReason() {
        var interview = employed().paid(100, "USD", "me").answer("main/pay/paid_at_all", "never");
        assertThat(interview.value("main/measures/cost_in_months")).isEmpty();
        assertThat(interview.facts().cost()).isEqualTo(new Unknown(Reason.UNPAID));
        assertThat(interview.findings()).isEmpty();
    }

    @Test
    void anUnknownCostStaysUnknown() {
        var interview = employed().paid(100, "USD", "me").paidUnknown().earned(500, "USD", "month");
        assertThat(interview.value("main/measures/cost_usd")).isEmpty();
        assertThat(interview.facts().cost()).isEqualTo(new Unknown(Reason.COST_UNKNOWN));
        var other = employed().paid(100, "other", "me").earned(500, "USD", "month");
        assertThat(other.facts().cost()).isEqualTo(new Unknown(Reason.COST_UNKNOWN));
        var declined = employed().answer("main/cost/paid_any", "ref").earned(500, "USD", "month");
        assertThat(declined.facts().cost()).isEqualTo(new Unknown(Reason.COST_UNKNOWN));
        assertThat(declined.findings()).isEmpty();
    }

    @Test
    void anUnknownPayStaysUnknown() {
        var interview = employed().paidNothing().answer("main/pay/paid_at_all", "dk");
        assertThat(interview.facts().cost()).isEqualTo(new Unknown(Reason.PAY_UNKNOWN));
    }

    @Test
    void whoWasNotEmployedIsCountedByThatReason() {
        var interview = employed().answer("main/job/status", "own").paidNothing();
        assertThat(interview.asks("main/pay/first_pay")).isFalse();
        assertThat(interview.facts().cost()).isEqualTo(new Unknown(Reason.NOT_EMPLOYED));
        assertThat(interview.findings()).isEmpty();
    }

    @Test
    void theWayThatWasNotTakenIsNotChecked() {
        var interview = employed().answer("main/job/destination", "NP").paidNothing();
        assertThat(interview.findings())
                .extracting(finding -> finding.kind() + " " + finding.path())
                .containsExactly(
                        "constraint-broken /data/main/job/destination", "required-missing /data/main/pay/paid_at_all");
    }
}
