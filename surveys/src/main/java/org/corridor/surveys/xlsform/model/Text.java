package org.corridor.surveys.xlsform.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What people read: one text for all, or one for each language in the order of the columns. */
public record Text(Map<String, String> byLanguage) {
    private static final String ALL = "";

    public static Text plain(String text) {
        return new Text(Map.of(ALL, text));
    }

    /** One text for each of these languages. */
    public static Text inEach(Iterable<String> languages, String text) {
        var byLanguage = new LinkedHashMap<String, String>();
        languages.forEach(language -> byLanguage.put(language, text));
        return new Text(byLanguage);
    }

    public boolean isTranslated() {
        return !byLanguage.containsKey(ALL);
    }

    /** The text itself where there is one for all; of a translated one the first. */
    public String first() {
        return byLanguage.values().iterator().next();
    }

    public boolean any(Predicate<String> holds) {
        return byLanguage.values().stream().anyMatch(holds);
    }

    /** By language; a text for all counts as one in the form's default language. */
    public Map<String, String> in(String defaultLanguage) {
        return isTranslated() ? byLanguage : Map.of(defaultLanguage, first());
    }

    public List<String> languages() {
        return isTranslated() ? List.copyOf(byLanguage.keySet()) : List.of();
    }
}
