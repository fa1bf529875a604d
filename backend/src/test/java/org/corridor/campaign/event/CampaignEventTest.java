package org.corridor.campaign.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.corridor.account.organisation.Constituency;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CampaignEventTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant AFTER = Instant.parse("2027-01-11T12:00:00Z");

    @Test
    void aDraftMustSayWhereBeforeReadersHaveIt() {
        var event = new CampaignEvent(1, draft(null, "Come."), NOW);
        assertThatThrownBy(() -> event.publish(NOW)).satisfies(broken("event-nowhere"));
    }

    @Test
    void aDraftMustBeWrittenBeforeReadersHaveIt() {
        var event = new CampaignEvent(1, draft("Geneva", ""), NOW);
        assertThatThrownBy(() -> event.publish(NOW)).satisfies(broken("event-incomplete"));
    }

    @Test
    void aCancelledEventStaysCancelledUntilItIsWithdrawnAndBroughtBack() {
        var event = published();
        event.cancel("The hall burnt down.", NOW);
        assertThatThrownBy(() -> event.publish(NOW)).satisfies(broken("event-move"));
        event.withdraw("Announced twice.", NOW);
        event.restore(NOW);
        assertThat(event.publish(NOW)).isFalse();
        assertThat(event.cancelledBecause).isNull();
    }

    @Test
    void whatIsOverIsNotCancelled() {
        assertThatThrownBy(() -> published().cancel("Too late.", AFTER)).satisfies(broken("event-over"));
    }

    @Test
    void anOutcomeIsWrittenDownOnceItHasBegun() {
        var event = published();
        var outcome = new EventOutcome(
                "We agreed.",
                List.of(new EventAttendance(Constituency.WORKERS, 3), new EventAttendance(Constituency.WORKERS, 4)),
                List.of());
        assertThatThrownBy(() -> event.conclude(outcome, NOW)).satisfies(broken("outcome-early"));
        event.conclude(outcome, AFTER);
        assertThat(event.outcome.getFirst().attendance()).containsExactly(new EventAttendance(Constituency.WORKERS, 7));
    }

    @Test
    void theListClosesAsItBeginsUnlessAnEarlierTimeWasSaid() {
        var event = published();
        assertThat(event.registering(event.beginsAt.minusSeconds(1))).isTrue();
        assertThat(event.registering(event.beginsAt)).isFalse();
    }

    private static CampaignEvent published() {
        var event = new CampaignEvent(1, draft("Geneva", "Come."), NOW);
        event.publish(NOW);
        return event;
    }

    private static EventDraft draft(@Nullable String place, String body) {
        return new EventDraft(
                EventKind.MEETING,
                EventVisibility.PUBLIC,
                new EventTime(LocalDate.of(2027, 1, 10), LocalTime.of(14, 0), null, null, "Europe/Zurich"),
                place,
                null,
                false,
                true,
                null,
                null,
                "en",
                List.of(new EventWordingDraft("en", "Meeting", null, body, true, true)));
    }

    private static Consumer<Throwable> broken(String rule) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(
                                        RuleBroken.class,
                                        reason -> assertThat(reason.rule()).isEqualTo(rule)));
    }
}
