package org.corridor.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void whatIsGivenUpIsNotTriedAgainAndKeepsItsFault() {
        var mail = new OutgoingMail(new Mail("nobody@example.org", "en", "Invitation", "a secret link"), NOON);
        mail.claim(NOON);
        mail.giveUp("550 No such user");

        assertThat(mail.nextTryAt).isNull();
        assertThat(mail.sentAt).isNull();
        assertThat(mail.lastFault).isEqualTo("550 No such user");
        assertThat(mail.text).isEmpty();
    }
}
