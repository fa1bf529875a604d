package org.corridor.platform.problem;

import org.jspecify.annotations.Nullable;

/** Where in a request something stands, as the client wrote it: {@code organisations[0].acronym}. */
class FieldPath {
    private final StringBuilder steps = new StringBuilder();

    /** Into the field of this name; nowhere further where there is no name. */
    FieldPath field(@Nullable String name) {
        if (name != null) {
            steps.append(steps.isEmpty() ? "" : ".").append(name);
        }
        return this;
    }

    /** To the entry of the list that was reached before. */
    FieldPath entry(int index) {
        steps.append('[').append(index).append(']');
        return this;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    @Override
    public String toString() {
        return steps.toString();
    }
}
