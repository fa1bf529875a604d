package org.corridor.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/** Universal time in microseconds: as fine as the database keeps it. */
@ApplicationScoped
public class Clocks {
    @Produces
    InstantSource instants() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
