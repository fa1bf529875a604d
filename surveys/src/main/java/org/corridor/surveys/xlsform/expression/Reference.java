package org.corridor.surveys.xlsform.expression;

import java.util.Optional;

/** {@code ${name}}: another question, or with {@code ${last-saved#name}} its answer in the form saved before. */
public record Reference(String name, boolean lastSaved) {
    private static final String LAST_SAVED = "last-saved#";

    /** The reference that a text is, blanks aside, when it is nothing else. */
    public static Optional<Reference> only(String text) {
        var stripped = text.strip();
        return stripped.startsWith("${") && stripped.indexOf('}') == stripped.length() - 1
                ? Optional.of(of(stripped))
                : Optional.empty();
    }

    /** Whether a text mentions another question anywhere. */
    public static boolean isIn(String text) {
        return text.contains("${");
    }

    static Reference of(String written) {
        var inside = written.substring(2, written.length() - 1).strip();
        return inside.startsWith(LAST_SAVED)
                ? new Reference(inside.substring(LAST_SAVED.length()), true)
                : new Reference(inside, false);
    }
}
