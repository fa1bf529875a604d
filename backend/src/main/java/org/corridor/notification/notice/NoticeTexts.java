package org.corridor.notification.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of this room's mail in one language; English where somebody chose none. */
class NoticeTexts {
    private static final Set<String> LANGUAGES = Set.of("en", "fr", "es", "ar");
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private final String language;
    private final ResourceBundle texts;

    NoticeTexts(@Nullable String chosen) {
        language = chosen != null && LANGUAGES.contains(chosen) ? chosen : "en";
        texts = ResourceBundle.getBundle(
                "org.corridor.notification.notice.letters",
                Locale.forLanguageTag(language),
                NoticeTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String language() {
        return language;
    }

    /** A text with every gap filled in one go: what somebody wrote is never looked at for gaps. */
    String text(String key, Map<String, String> words) {
        return GAP.matcher(texts.getString(key))
                .replaceAll(gap -> Matcher.quoteReplacement(words.getOrDefault(gap.group(1), "")));
    }

    /** What happened, in a word or two. */
    String what(String what) {
        var key = "what." + what;
        return texts.getString(texts.containsKey(key) ? key : "what.other");
    }

    String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(language.equals("ar") ? "ar-u-nu-latn" : language))
                .format(at.atZone(ZoneOffset.UTC));
    }
}
