package org.corridor.campaign.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.corridor.platform.problem.Refused;
import org.junit.jupiter.api.Test;

class PriorityTest {
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    private final Priority priority = new Priority(1, Drafts.of(Drafts.paragraph("new1", "One.")), NOW);

    private void move(PriorityStatus status) {
        priority.move(new StatusMove(status, null), NOW);
    }

    @Test
    void itGoesFromProposedToAchievedStepByStep() {
        move(PriorityStatus.UNDER_CONSULTATION);
        priority.closeConsultation("Thank you.", NOW);
        move(PriorityStatus.ADOPTED);
        move(PriorityStatus.IN_ACTION);
        move(PriorityStatus.ACHIEVED);
        assertThat(priority.steps)
                .extracting(StatusStep::status)
                .containsExactly(
                        PriorityStatus.PROPOSED,
                        PriorityStatus.UNDER_CONSULTATION,
                        PriorityStatus.ADOPTED,
                        PriorityStatus.IN_ACTION,
                        PriorityStatus.ACHIEVED);
    }

    @Test
    void noStepIsSkipped() {
        assertThatThrownBy(() -> move(PriorityStatus.ADOPTED))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("status-move");
        assertThatThrownBy(() -> move(PriorityStatus.PROPOSED)).isInstanceOf(Refused.class);
    }

    @Test
    void everyStatusLeadsSomewhereAndNoneToItself() {
        for (var status : PriorityStatus.values()) {
            assertThat(status.next()).isNotEmpty().doesNotContain(status);
        }
    }

    @Test
    void aConsultationIsLeftOnlyWhenItWasClosed() {
        move(PriorityStatus.UNDER_CONSULTATION);
        assertThatThrownBy(() -> move(PriorityStatus.ADOPTED)).hasMessageContaining("consultation-open");
        priority.closeConsultation("Thank you.", NOW);
        assertThat(priority.takesAmendments(NOW)).isFalse();
        assertThatThrownBy(() -> priority.closeConsultation("Again.", NOW)).hasMessageContaining("consultation-closed");
    }

    @Test
    void aConsultationNeedsADayUntilWhenItRuns() {
        priority.consultationUntil = LocalDate.parse("2026-11-29");
        assertThatThrownBy(() -> move(PriorityStatus.UNDER_CONSULTATION)).hasMessageContaining("deadline-missing");
    }

    @Test
    void theLastDayEndsWhenItHasEndedEverywhere() {
        move(PriorityStatus.UNDER_CONSULTATION);
        assertThat(priority.takesAmendments(Instant.parse("2027-01-01T11:59:59Z")))
                .isTrue();
        assertThat(priority.takesAmendments(Instant.parse("2027-01-01T12:00:00Z")))
                .isFalse();
        assertThat(priority.consulting()).isTrue();
    }
}
