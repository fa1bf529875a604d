package org.corridor.platform.subject;

import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rooms offer of one interface. It is asked for when first needed, since rooms ask about each other, and only once:
 * the container makes the answers anew at each asking and keeps them as long as whoever asked.
 */
public final class Offered<T> {
    private final Instance<T> rooms;
    private @Nullable List<T> known;

    public Offered(Instance<T> rooms) {
        this.rooms = rooms;
    }

    public Stream<T> stream() {
        var all = known;
        if (all == null) {
            all = rooms.stream().toList();
            known = all;
        }
        return all.stream();
    }
}
