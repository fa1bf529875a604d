package org.corridor.discussion;

import org.corridor.platform.http.PageRequest;

/** A place in a list that is ordered by two numbers. */
record ReadingKey(long first, long second) {
    static final ReadingKey BEFORE_ALL = new ReadingKey(0, 0);

    /** Refused where it is nothing that was given out here. */
    static ReadingKey read(String text) {
        if (!text.matches("\\d{1,18}-\\d{1,18}")) {
            throw PageRequest.unknownPlace();
        }
        var parts = text.split("-", 2);
        return new ReadingKey(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    /** As a caller carries it. */
    String text() {
        return first + "-" + second;
    }
}
