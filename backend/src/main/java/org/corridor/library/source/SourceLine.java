package org.corridor.library.source;

import java.util.Locale;
import java.util.Optional;

/** A line of a page, with its number counted from 1. */
record SourceLine(int number, String text) {
    private static final String BULLET = "•";

    boolean blank() {
        return text.isBlank();
    }

    String content() {
        return text.strip();
    }

    /** What stands after the bullet, if the line has one. */
    Optional<String> bulleted() {
        var content = content();
        return content.startsWith(BULLET)
                ? Optional.of(content.substring(BULLET.length()).strip())
                : Optional.empty();
    }

    boolean startsWith(String words) {
        return content().toLowerCase(Locale.ROOT).startsWith(words);
    }

    SourceFault fault(String reason) {
        return new SourceFault(number, reason);
    }
}
