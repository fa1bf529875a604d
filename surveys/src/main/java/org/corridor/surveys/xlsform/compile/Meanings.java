package org.corridor.surveys.xlsform.compile;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.corridor.surveys.form.Meaning;

/** The meanings a question may have, for telling authors. */
final class Meanings {
    private Meanings() {}

    static String told() {
        return Arrays.stream(Meaning.values()).map(Meaning::word).collect(Collectors.joining(", "));
    }
}
