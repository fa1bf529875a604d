package org.corridor.site.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An interface language. English lives at the root of the site, each other one under a prefix of its own. */
public enum Language {
    EN("English", "en-GB", "en_GB"),
    FR("Français", "fr", "fr_FR"),
    ES("Español", "es", "es_ES"),
    /** Latin digits in Arabic too: codes, tables and figures are compared across languages. */
    AR("العربية", "ar-u-nu-latn", "ar_AR");

    private static final List<String> RIGHT_TO_LEFT = List.of("ar", "fa", "he", "ur");

    private final String ownName;
    private final Locale locale;
    private final String territory;

    Language(String ownName, String locale, String territory) {
        this.ownName = ownName;
        this.locale = Locale.forLanguageTag(locale);
        this.territory = territory;
    }

    /** The language whose addresses begin with this, "fr" for "/fr/library"; English has none. */
    public static Optional<Language> prefixed(String segment) {
        return Arrays.stream(values())
                .filter(language -> language != EN && language.code().equals(segment))
                .findFirst();
    }

    /** Which way a language is written; also for texts in languages that the interface does not speak. */
    public static String direction(String code) {
        return RIGHT_TO_LEFT.contains(code) ? "rtl" : "ltr";
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String direction() {
        return direction(code());
    }

    /** What readers of this language call it. */
    public String ownName() {
        return ownName;
    }

    /** Language and territory as Open Graph writes them. */
    public String territory() {
        return territory;
    }

    /** This page's address in this language: "/library" is "/fr/library" in French. */
    public String address(String path) {
        return this == EN ? path : "/" + code() + path;
    }

    Locale locale() {
        return locale;
    }

    /** Which of a text's forms goes with a number. The same rules as in the web app. */
    int form(long count, int forms) {
        return switch (this) {
            case EN, ES -> count == 1 ? 0 : Math.min(1, forms - 1);
            case FR -> Math.abs(count) < 2 ? 0 : Math.min(1, forms - 1);
            case AR -> Math.min(arabicForm(count), forms - 1);
        };
    }

    /** zero | one | two | few | many | other */
    private static int arabicForm(long count) {
        if (count >= 0 && count <= 2) {
            return (int) count;
        }
        long lastTwo = Math.abs(count) % 100;
        if (lastTwo >= 3 && lastTwo <= 10) {
            return 3;
        }
        return lastTwo >= 11 ? 4 : 5;
    }
}
