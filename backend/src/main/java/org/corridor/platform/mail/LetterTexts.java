package org.corridor.platform.mail;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a room's mail in one language; English where somebody chose none. */
public final class LetterTexts {
    private static final String USUAL = "en";
    private static final Set<String> LANGUAGES = Set.of(USUAL, "fr", "es", "ar");
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private final String language;
    private final ResourceBundle texts;

    public LetterTexts(String bundle, @Nullable String chosen) {
        language = chosen != null && LANGUAGES.contains(chosen) ? chosen : USUAL;
        texts = ResourceBundle.getBundle(
                bundle,
                Locale.forLanguageTag(language),
                LetterTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String language() {
        return language;
    }

    /** What stands before the path of a page in this language. */
    public String prefix() {
        return language.equals(USUAL) ? "" : "/" + language;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** A text with every gap filled in one go: what somebody wrote is never looked at for gaps. */
    public String text(String key, Map<String, String> words) {
        return GAP.matcher(texts.getString(key))
                .replaceAll(gap -> Matcher.quoteReplacement(words.getOrDefault(gap.group(1), "")));
    }
}
