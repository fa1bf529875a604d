package org.corridor.platform.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.signature.Signature;
import org.junit.jupiter.api.Test;

class AnswerTokenTest {
    private static final byte[] SECRET = "a secret of an installation".getBytes(UTF_8);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final AnswerToken token = AnswerToken.from(NOON, UUID.randomUUID(), 4711);

    @Test
    void itFitsBeforeTheAtSignAndIsReadBackAlsoAtTheEdges() {
        for (var person : new UUID[] {new UUID(0, 0), new UUID(-1, -1), UUID.randomUUID()}) {
            for (long number : new long[] {0, 1, (1L << 40) - 1}) {
                for (int secret = 0; secret < 300; secret++) {
                    var written = AnswerToken.from(NOON, person, number);
                    var octets = new byte[] {(byte) secret, (byte) (secret >> 8)};
                    var signed = written.signed(octets);
                    assertThat(signed)
                            .hasSizeLessThanOrEqualTo(AnswerToken.LONGEST)
                            .matches("[0-9a-z]+");
                    assertThat(AnswerToken.read(signed, octets)).contains(written);
                }
            }
        }
        assertThat("elevenchars".length() + 1 + AnswerToken.LONGEST).isLessThanOrEqualTo(64);
    }

    @Test
    void noneCanBeMadeOrChangedWithoutTheSecret() {
        var signed = token.signed(SECRET);
        for (int at = 0; at < signed.length(); at++) {
            var changed = signed.substring(0, at) + (signed.charAt(at) == 'a' ? 'b' : 'a') + signed.substring(at + 1);
            assertThat(AnswerToken.read(changed, SECRET)).as(changed).isEmpty();
        }
        assertThat(AnswerToken.read(signed, "another".getBytes(UTF_8))).isEmpty();
        assertThat(AnswerToken.read("", SECRET)).isEmpty();
        assertThat(AnswerToken.read("z".repeat(52), SECRET)).isEmpty();
        assertThat(AnswerToken.read(signed + "0", SECRET)).isEmpty();
    }

    @Test
    void itIsGoodForSixtyDays() {
        assertThat(token.expired(NOON.plus(Duration.ofDays(60)))).isFalse();
        assertThat(token.expired(NOON.plus(Duration.ofDays(61)))).isTrue();
    }

    @Test
    void whatWasSignedForAnotherPurposeDoesNotPass() {
        var content = new byte[] {1, 2, 3};
        var signed = new Signature("unsubscribe", 10).before(SECRET, content);
        assertThat(new Signature("answer", 10).stands(SECRET, signed)).isFalse();
        assertThat(new Signature("unsubscribe", 10).stands(SECRET, signed)).isTrue();
    }
}
