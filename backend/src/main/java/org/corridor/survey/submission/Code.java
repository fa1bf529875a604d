package org.corridor.survey.submission;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A coded answer, fit for a column: what is no code could be anything somebody typed, and stays in the encrypted octets. */
final class Code {
    private static final Pattern SPELLING = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

    private Code() {}

    static @Nullable String of(@Nullable String answer, int longest) {
        return answer != null
                        && answer.length() <= longest
                        && SPELLING.matcher(answer).matches()
                ? answer
                : null;
    }
}
