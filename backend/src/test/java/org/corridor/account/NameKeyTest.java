package org.corridor.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.corridor.platform.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {
    @Test
    void aPlaceComesBackAsItWasGiven() {
        var id = UUID.randomUUID();
        assertThat(NameKey.read(NameKey.of("Ümit & sons, Doha", id))).isEqualTo(new NameKey("Ümit & sons, Doha", id));
        assertThat(NameKey.read(NameKey.of("", id))).isEqualTo(new NameKey("", id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "' or 1=1 --",
                "00000000-0000-0000-0000-00000000000g name",
                "00000000-0000-0000-0000-000000000000 \u0000",
                "00000000-0000-0000-0000-000000000000 a\u0085b"
            })
    void whatIsNoPlaceIsRefused(String key) {
        assertThatThrownBy(() -> NameKey.read(key)).isInstanceOf(Refused.class);
    }
}
