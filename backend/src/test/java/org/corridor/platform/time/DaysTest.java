package org.corridor.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final LocalDate DAY = LocalDate.parse("2026-12-31");

    @Test
    void aDayIsOverWhenItIsOverEverywhere() {
        assertThat(Days.over(DAY, Instant.parse("2027-01-01T11:59:59Z"))).isFalse();
        assertThat(Days.over(DAY, Instant.parse("2027-01-01T12:00:00Z"))).isTrue();
    }
}
