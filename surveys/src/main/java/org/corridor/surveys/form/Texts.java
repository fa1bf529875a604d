package org.corridor.surveys.form;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A text in the languages of its form, by tag. A text that is the same in all languages stands under the empty tag. Where it
 * shows an answer, it has that question's name in braces: {@code {receipt}}.
 */
public record Texts(Map<String, String> byLanguage) {
    public static final Texts NONE = new Texts(Map.of());

    public Texts {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The same in every language. */
    public static Texts plain(String text) {
        return text.isBlank() ? NONE : new Texts(Map.of("", text));
    }

    /** In this language, else in one of its family, else in English, else in any; empty when there is none at all. */
    public String in(String tag) {
        return exactly(tag)
                .or(() -> ofFamily(family(tag)))
                .or(() -> ofFamily("en"))
                .or(() -> byLanguage.values().stream().min(Comparator.naturalOrder()))
                .orElse("");
    }

    private Optional<String> exactly(String tag) {
        return Optional.ofNullable(byLanguage.get("")).or(() -> Optional.ofNullable(byLanguage.get(tag)));
    }

    private Optional<String> ofFamily(String wanted) {
        return byLanguage.entrySet().stream()
                .filter(entry -> family(entry.getKey()).equals(wanted))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder());
    }

    private static String family(String tag) {
        var hyphen = tag.indexOf('-');
        return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
