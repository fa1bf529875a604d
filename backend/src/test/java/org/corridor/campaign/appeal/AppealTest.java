package org.corridor.campaign.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppealTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate LAST = LocalDate.parse("2026-12-31");

    private static AppealDraft draft(String body, @Nullable LocalDate until) {
        var english = new AppealWordingDraft("en", "Pay them", "All states", "Pay what is owed.", body, true, true);
        return new AppealDraft("en", List.of(english), until);
    }

    private static Appeal opened() {
        var appeal = new Appeal(draft("Now.", LAST), NOW);
        appeal.open(7, null, NOW);
        return appeal;
    }

    @Test
    void anAppealGetsItsNumberWhenItOpens() {
        var appeal = new Appeal(draft("Now.", LAST), NOW);
        assertThat(appeal.published()).isFalse();
        assertThat(appeal.open(7, null, NOW)).isTrue();
        assertThat(appeal.number).isEqualTo(7);
        assertThat(appeal.edition).isEqualTo(1);
        assertThat(appeal.takesSignatures(NOW)).isTrue();
    }

    @Test
    void nothingOpensWithoutItsWordsOrItsLastDay() {
        assertThatThrownBy(() -> new Appeal(draft("", LAST), NOW).open(7, null, NOW))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Appeal(draft("Now.", null), NOW).open(7, null, NOW))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Appeal(draft("Now.", LocalDate.parse("2026-11-20")), NOW).open(7, null, NOW))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aChangedTextAfterTheOpeningIsAnotherEditionAndAnotherDayIsNot() {
        var appeal = opened();
        assertThat(appeal.revise(draft("Now.", LAST.plusDays(5)), NOW)).isFalse();
        assertThat(appeal.edition).isEqualTo(1);
        assertThat(appeal.revise(draft("At once.", LAST), NOW)).isTrue();
        assertThat(appeal.edition).isEqualTo(2);
    }

    @Test
    void whatWasSentKeepsItsWords() {
        var appeal = opened();
        appeal.close("Handed over in Geneva.", NOW);
        assertThat(appeal.takesSignatures(NOW)).isFalse();
        assertThatThrownBy(() -> appeal.revise(draft("At once.", LAST), NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void whoClosedTooEarlyOpensAgainUnderTheSameNumber() {
        var appeal = opened();
        appeal.close(null, NOW);
        assertThat(appeal.open(8, "More want to sign.", NOW)).isFalse();
        assertThat(appeal.number).isEqualTo(7);
        assertThat(appeal.steps)
                .extracting(AppealStep::state)
                .containsExactly(AppealState.OPEN, AppealState.CLOSED, AppealState.OPEN);
    }

    @Test
    void theLastDayLastsUntilItIsOverEverywhere() {
        var appeal = opened();
        assertThat(appeal.takesSignatures(Instant.parse("2027-01-01T11:59:00Z")))
                .isTrue();
        assertThat(appeal.takesSignatures(Instant.parse("2027-01-01T12:00:00Z")))
                .isFalse();
    }

    @Test
    void aWithdrawnAppealMovesNoMore() {
        var appeal = opened();
        appeal.withdraw("The law was passed.", NOW);
        assertThat(appeal.state.next()).isEmpty();
        assertThat(appeal.debatable()).isFalse();
        assertThatThrownBy(() -> appeal.close(null, NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> appeal.revise(draft("Now.", LAST), NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void theLatestAnswerStandsAndTheEarlierOnesStayInTheRecord() {
        var appeal = opened();
        appeal.answer(answer("We will look into it.", AppealOutcome.NOTED), NOW);
        appeal.answer(answer("We pay.", AppealOutcome.MET), NOW);
        assertThat(appeal.answers).hasSize(2);
        assertThat(appeal.answer()).isNotNull().extracting(AppealAnswer::text).isEqualTo("We pay.");
    }

    private static AppealAnswer answer(String text, AppealOutcome outcome) {
        return new AppealAnswer(LocalDate.parse("2026-11-21"), "The ministry", "en", text, outcome, " ");
    }

    @Test
    void theFirstAppealsAreWholeInFourLanguages() {
        for (var starting : StartingAppeals.read()) {
            var appeal = new Appeal(starting.draft(), NOW);
            assertThat(appeal.words().readable()).containsExactly("en", "fr", "es", "ar");
            assertThat(appeal.wordings).allMatch(AppealWording::complete);
        }
    }
}
