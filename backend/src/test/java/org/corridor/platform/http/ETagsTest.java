package org.corridor.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.corridor.platform.problem.Refusal.VersionMissing;
import org.corridor.platform.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ETagsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", " \"7\" ", "\"7-gzip\""})
    void aTagAsItWasSentIsRead(String tag) {
        assertThat(ETags.version(tag)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "*", "\"x\"", "\"7\", \"8\"", "\"99999999999999999999\""})
    void anythingElseIsRefused(String tag) {
        assertThatThrownBy(() -> ETags.version(tag)).isInstanceOf(Refused.class);
    }

    @Test
    void noTagIsARefusalOfItsOwn() {
        assertThatThrownBy(() -> ETags.version(null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(VersionMissing.class));
    }
}
