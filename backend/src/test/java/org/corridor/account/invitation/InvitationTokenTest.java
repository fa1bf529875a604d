package org.corridor.account.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class InvitationTokenTest {
    @Test
    void aTokenHoldsThirtyTwoRandomOctetsThatFitInAnAddress() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            var token = InvitationToken.fresh().text();
            assertThat(token).matches("[A-Za-z0-9_-]{43}");
            assertThat(seen.add(token)).isTrue();
        }
    }

    @Test
    void theFingerprintIsTheSha256OfTheText() {
        assertThat(new InvitationToken("abc").fingerprint())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aTokenDoesNotShowInALog() {
        var token = InvitationToken.fresh();
        assertThat("" + token).doesNotContain(token.text());
    }
}
