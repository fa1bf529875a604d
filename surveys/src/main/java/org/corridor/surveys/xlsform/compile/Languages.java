package org.corridor.surveys.xlsform.compile;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes of languages as BCP 47 has them: two letters where there are two, three for the others. */
final class Languages {
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());
    private static final Set<String> THREE_FOR_TWO = Arrays.stream(Locale.getISOLanguages())
            .map(code -> Locale.of(code).getISO3Language())
            .collect(Collectors.toUnmodifiableSet());
    private static final int TWO = 2;
    private static final int THREE = 3;

    private Languages() {}

    static boolean isCode(String code) {
        try {
            var language = new Locale.Builder().setLanguageTag(code).build().getLanguage();
            return switch (language.length()) {
                case TWO -> TWO_LETTERS.contains(language);
                case THREE -> !THREE_FOR_TWO.contains(language);
                default -> false;
            };
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
