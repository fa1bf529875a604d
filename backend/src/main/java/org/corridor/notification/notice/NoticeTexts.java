package org.corridor.notification.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.corridor.platform.mail.LetterTexts;
import org.jspecify.annotations.Nullable;

/** The words of this room's mail in one language. */
class NoticeTexts {
    private static final LetterTexts TEXTS = new LetterTexts("org.corridor.notification.notice.letters");

    private final String language;

    NoticeTexts(@Nullable String chosen) {
        language = LetterTexts.known(chosen);
    }

    String language() {
        return language;
    }

    String text(String key, Map<String, String> words) {
        return TEXTS.filled(language, key, words);
    }

    /** What happened, in a word or two. */
    String what(String what) {
        var key = "what." + what;
        return text(TEXTS.has(key) ? key : "what.other", Map.of());
    }

    String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(language().equals("ar") ? "ar-u-nu-latn" : language()))
                .format(at.atZone(ZoneOffset.UTC));
    }
}
