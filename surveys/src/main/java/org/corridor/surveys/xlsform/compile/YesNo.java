package org.corridor.surveys.xlsform.compile;

import java.util.Set;

/** The ways to write yes and no where an expression is allowed too. */
final class YesNo {
    private static final Set<String> YES = Set.of("yes", "Yes", "YES", "true", "True", "TRUE", "true()");
    private static final Set<String> NO = Set.of("no", "No", "NO", "false", "False", "FALSE", "false()");

    private YesNo() {}

    static boolean isYes(String text) {
        return YES.contains(text);
    }

    /** As an expression; anything else is one already. */
    static String expression(String text) {
        return YES.contains(text) ? "true()" : NO.contains(text) ? "false()" : text;
    }
}
