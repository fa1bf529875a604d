package org.corridor.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // the test stands in for the container
class RateLimitsTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
    private final RateLimits limits = limits();

    private RateLimits limits() {
        var made = new RateLimits();
        made.clock = now::get;
        made.settings = new HttpSettings();
        made.settings.rateLimitFactor = 1;
        return made;
    }

    @Test
    void theCallAfterTheLastAllowedWaits() {
        IntStream.range(0, 3).forEach(call -> assertThat(limits.take("here", 3)).isEmpty());
        assertThat(limits.take("here", 3))
                .hasValueSatisfying(wait -> assertThat(wait).isPositive());
    }

    @Test
    void oneCallerDoesNotSpendAnothersCalls() {
        limits.take("here", 1);
        assertThat(limits.take("there", 1)).isEmpty();
    }

    @Test
    void whatIsGivenBackDoesNotCount() {
        IntStream.range(0, 30).forEach(call -> {
            assertThat(limits.take("here", 1)).isEmpty();
            limits.giveBack("here");
        });
        limits.take("here", 1);
        assertThat(limits.take("here", 1)).isPresent();
    }

    @Test
    void afterTenMinutesTheCountBeginsAnew() {
        limits.take("here", 1);
        now.updateAndGet(time -> time.plus(Duration.ofMinutes(11)));
        assertThat(limits.take("here", 1)).isEmpty();
    }
}
