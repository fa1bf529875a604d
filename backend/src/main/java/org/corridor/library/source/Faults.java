package org.corridor.library.source;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a page, as far as a person wants to read about it. */
final class Faults {
    private static final int MOST = 100;
    private final List<SourceFault> found = new ArrayList<>();

    void add(SourceFault fault) {
        if (found.size() < MOST) {
            found.add(fault);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    List<SourceFault> list() {
        return List.copyOf(found);
    }
}
