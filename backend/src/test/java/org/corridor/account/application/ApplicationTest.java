package org.corridor.account.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.account.application.Application.Decision;
import org.corridor.platform.problem.Refused;
import org.junit.jupiter.api.Test;

class ApplicationTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Decision DECISION = new Decision(UUID.randomUUID(), NOON, "Welcome");

    @Test
    void anApplicationWaitsUntilItIsDecided() {
        var application = application();
        assertThat(application.waiting()).isTrue();

        application.accept(DECISION);

        assertThat(application.waiting()).isFalse();
        assertThat(application.state).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(application.decidedAt).isEqualTo(NOON);
    }

    @Test
    void aDecisionIsFinal() {
        var application = application();
        application.decline(DECISION);

        assertThatThrownBy(() -> application.accept(DECISION)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> application.withdraw(NOON)).isInstanceOf(Refused.class);
        assertThat(application.state).isEqualTo(ApplicationState.DECLINED);
    }

    @Test
    void aWithdrawnApplicationCannotBeAccepted() {
        var application = application();
        application.withdraw(NOON);

        assertThatThrownBy(() -> application.accept(DECISION)).isInstanceOf(Refused.class);
    }

    private static Application application() {
        var draft = new ApplicationDraft(
                ApplicationKind.RESEARCHER, null, "Night school", " I know the camps ", List.of("ne"), List.of("NP"));
        return new Application(UUID.randomUUID(), draft, NOON);
    }
}
