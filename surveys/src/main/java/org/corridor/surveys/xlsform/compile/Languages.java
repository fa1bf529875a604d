package org.corridor.surveys.xlsform.compile;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** Codes of languages, ISO 639 with further parts as BCP 47 has them. */
final class Languages {
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());
    private static final int TWO = 2;
    private static final int THREE = 3;

    private Languages() {}

    static boolean isCode(String code) {
        try {
            var language = new Locale.Builder().setLanguageTag(code).build().getLanguage();
            return (language.length() == TWO && TWO_LETTERS.contains(language)) || language.length() == THREE;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
