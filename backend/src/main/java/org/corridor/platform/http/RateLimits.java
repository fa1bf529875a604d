package org.corridor.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How often each caller knocked in the current ten minutes. Kept in memory only: losing it costs nothing. */
@ApplicationScoped
public class RateLimits {
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int CALLERS_KEPT = 50_000;

    private record Count(Instant since, int calls) {}

    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    @Inject
    InstantSource clock;

    @Inject
    HttpSettings settings;

    /** Counts one call; the time to wait if it is one too many. */
    public Optional<Duration> take(String caller, int allowed) {
        var now = clock.instant();
        if (counts.size() > CALLERS_KEPT) {
            counts.values().removeIf(count -> expired(count, now));
        }
        var count = counts.merge(
                caller,
                new Count(now, 1),
                (old, first) -> expired(old, now) ? first : new Count(old.since, old.calls + 1));
        return count.calls <= allowed * settings.rateLimitFactor()
                ? Optional.empty()
                : Optional.of(Duration.between(now, count.since.plus(WINDOW)).plusSeconds(1));
    }

    /** Takes a counted call back. */
    void giveBack(String caller) {
        counts.computeIfPresent(caller, (same, count) -> new Count(count.since, Math.max(0, count.calls - 1)));
    }

    private static boolean expired(Count count, Instant now) {
        return count.since.plus(WINDOW).isBefore(now);
    }
}
