package org.corridor.platform.mail;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a room's letters, in the languages of the interface; English where somebody chose none of them. */
public final class LetterTexts {
    private static final String USUAL = "en";
    private static final Set<String> LANGUAGES = Set.of(USUAL, "fr", "es", "ar");
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private final String bundle;

    /** The texts of this resource bundle. */
    public LetterTexts(String bundle) {
        this.bundle = bundle;
    }

    /** A language that letters are written in: the one asked for, or else English. */
    public static String known(@Nullable String language) {
        return language != null && LANGUAGES.contains(language) ? language : USUAL;
    }

    /** What stands before the path of a page in the language of the letter. */
    public static String prefix(@Nullable String language) {
        return known(language).equals(USUAL) ? "" : "/" + known(language);
    }

    /** A text as it stands. */
    public String text(@Nullable String language, String key) {
        return texts(language).getString(key);
    }

    public boolean has(String key) {
        return texts(USUAL).containsKey(key);
    }

    private ResourceBundle texts(@Nullable String language) {
        return ResourceBundle.getBundle(
                bundle,
                Locale.forLanguageTag(known(language)),
                LetterTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A text with its gaps filled. */
    public String filled(@Nullable String language, String key, Map<String, String> words) {
        return fill(text(language, key), words);
    }

    /** Fills every gap in one go: what somebody wrote is never looked at for gaps. */
    public static String fill(String text, Map<String, String> words) {
        return GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(words.getOrDefault(gap.group(1), "")));
    }
}
