package org.corridor.survey.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTokenTest {
    @Test
    void aTokenIsRandomAndKnownByItsFingerprint() {
        var token = DeviceToken.fresh();
        assertThat(DeviceToken.fresh().text()).isNotEqualTo(token.text());
        assertThat(DeviceToken.of(token.text())).contains(token);
        assertThat(token.fingerprint()).hasSize(64).doesNotContain(token.text());
        assertThat(token.toString()).doesNotContain(token.text());
    }

    @Test
    void whatHasNotTheFormOfATokenIsNone() {
        assertThat(DeviceToken.of("")).isEmpty();
        assertThat(DeviceToken.of("A".repeat(48))).isEmpty();
        assertThat(DeviceToken.of("0".repeat(47))).isEmpty();
    }
}
