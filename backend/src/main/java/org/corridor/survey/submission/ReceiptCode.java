package org.corridor.survey.submission;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code that somebody was given at the end of an interview, to take their word back with. However it is written down: small
 * letters, hyphens and blanks make no difference.
 */
record ReceiptCode(String text) {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 40;

    static Optional<ReceiptCode> of(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        var plain = written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return plain.length() < SHORTEST || plain.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new ReceiptCode(plain));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "a receipt code";
    }
}
