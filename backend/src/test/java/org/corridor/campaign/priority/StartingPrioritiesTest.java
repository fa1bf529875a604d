package org.corridor.campaign.priority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartingPrioritiesTest {
    @Test
    void thereAreSixInFourLanguagesEachWithEvidence() {
        var starting = StartingPriorities.read();
        assertThat(starting).hasSize(6).allSatisfy(priority -> {
            var text = PriorityText.of(priority.draft());
            assertThat(text.allTranslations()).allMatch(translation -> translation.state() == TranslationState.DONE);
            assertThat(priority.evidence()).isNotEmpty();
            for (int at = 1; at < priority.steps().size(); at++) {
                var before = priority.steps().get(at - 1);
                var step = priority.steps().get(at);
                assertThat(before.status().next()).contains(step.status());
                assertThat(step.at()).isAfter(before.at());
            }
        });
    }
}
