package org.corridor.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.account.Role;
import org.junit.jupiter.api.Test;

class SignInChangeTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID MAYA = UUID.randomUUID();

    private final SignInChange change = new SignInChange(MAYA, NOON);

    @Test
    void aGrantLeavesOtherRolesAlone() {
        change.wish(SignInWish.also(MAYA, List.of(Role.RESEARCHER), true), NOON);

        assertThat(change.wish().grant()).containsExactly(Role.RESEARCHER);
        assertThat(change.wish().revoke()).isEmpty();
    }

    @Test
    void theLastWordCounts() {
        change.wish(SignInWish.also(MAYA, List.of(Role.RESEARCHER, Role.MEMBER), true), NOON);
        change.wish(SignInWish.exactly(MAYA, List.of(Role.MEMBER), true), NOON);

        assertThat(change.wish().grant()).containsExactly(Role.MEMBER);
        assertThat(change.wish().revoke()).contains(Role.RESEARCHER, Role.ADMIN).doesNotContain(Role.MEMBER);

        change.wish(SignInWish.also(MAYA, List.of(Role.RESEARCHER), true), NOON);

        assertThat(change.wish().grant()).containsExactlyInAnyOrder(Role.MEMBER, Role.RESEARCHER);
        assertThat(change.wish().revoke()).doesNotContain(Role.RESEARCHER);
    }

    @Test
    void aSuspensionKeepsWhatElseWaits() {
        change.wish(SignInWish.also(MAYA, List.of(Role.RESEARCHER), true), NOON);
        change.wish(SignInWish.admitted(MAYA, false), NOON);

        assertThat(change.wish().grant()).containsExactly(Role.RESEARCHER);
        assertThat(change.wish().admitted()).isFalse();
    }

    @Test
    void whileOneCarriesItOutNobodyElseDoes() {
        change.wish(SignInWish.admitted(MAYA, false), NOON);
        change.claim(NOON);
        change.wish(SignInWish.admitted(MAYA, true), NOON.plusSeconds(1));

        assertThat(change.due(NOON.plusSeconds(1))).isFalse();
        change.release();
        assertThat(change.due(NOON.plusSeconds(1))).isTrue();
    }

    @Test
    void whoeverDiedCarryingItOutDoesNotHoldItForever() {
        change.claim(NOON);

        assertThat(change.due(NOON.plusSeconds(61))).isTrue();
    }

    @Test
    void theWaitDoublesUpToTenMinutes() {
        for (int second : new int[] {5, 10, 20, 40, 80, 160, 320, 600, 600}) {
            change.claim(NOON);
            change.failed(NOON, "away");
            assertThat(change.nextTryAt).isEqualTo(NOON.plusSeconds(second));
        }
    }

    @Test
    void aNewWishIsTriedAtOnceHoweverOftenTheOldOneFailed() {
        change.claim(NOON);
        change.failed(NOON, "away");
        change.wish(SignInWish.admitted(MAYA, false), NOON);

        assertThat(change.due(NOON)).isTrue();
    }
}
