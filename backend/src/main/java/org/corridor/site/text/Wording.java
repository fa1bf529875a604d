package org.corridor.site.text;

import static java.time.ZoneOffset.UTC;

import java.text.Collator;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a page speaks one language: its texts, its numbers, days, names and lists, as the web app's. */
public final class Wording {
    /** From here on Spanish groups the digits of a number, and not before. */
    private static final long SPANISH_GROUPS = 10_000;

    private final Language language;
    private final Map<String, String> texts;
    private final Map<String, String> english;
    private final DateTimeFormatter days;

    Wording(Language language, Map<String, String> texts, Map<String, String> english) {
        this.language = language;
        this.texts = texts;
        this.english = english;
        this.days = DateTimeFormatter.ofLocalizedPattern("yMMMd").localizedBy(language.locale());
    }

    public Language language() {
        return language;
    }

    /** A path within this language: "/library" is "/fr/library" on a French page. */
    public String to(String path) {
        return language.address(path);
    }

    /** Whether there is such a text: codes of a later vocabulary have none yet. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** A text. One that is missing is shown in English, and one that is missing there by its key. */
    public String t(String key) {
        return texts.getOrDefault(key, english.getOrDefault(key, key));
    }

    /** A text with one value in it. */
    public String t(String key, String name, String value) {
        return t(key, Map.of(name, value));
    }

    /** A text with values in it. What a value holds is never read as a place for another. */
    public String t(String key, Map<String, String> values) {
        return fill(t(key), values);
    }

    /** The form of a text that goes with a number; the number itself stands in it as {@code {count}}. */
    public String count(String key, long count) {
        var forms = t(key).split("\\s*\\|\\s*", -1);
        return fill(forms[language.form(count, forms.length)], Map.of("count", number(count)));
    }

    private static String fill(String text, Map<String, String> values) {
        var filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = text.indexOf('}', open + 1);
            if (open < 0 || close < 0) {
                break;
            }
            var place = text.substring(open, close + 1);
            filled.append(text, at, open).append(values.getOrDefault(text.substring(open + 1, close), place));
            at = close + 1;
        }
        return filled.append(text.substring(at)).toString();
    }

    public String number(long number) {
        var format = NumberFormat.getIntegerInstance(language.locale());
        format.setGroupingUsed(language != Language.ES || Math.abs(number) >= SPANISH_GROUPS);
        return format.format(number);
    }

    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, UTC));
    }

    public String day(LocalDate day) {
        return days.format(day);
    }

    /** The day of the week, in full. */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    /** "2008", or "2008–2012"; empty when neither is known. */
    public String years(@Nullable Integer from, @Nullable Integer to) {
        if (from == null || to == null) {
            return from == null ? (to == null ? "" : to.toString()) : from.toString();
        }
        return from.equals(to) ? from.toString() : from + "–" + to;
    }

    public String country(String code) {
        return PlaceNames.name(code, language)
                .orElseGet(() -> Locale.of("", code).getDisplayCountry(language.locale()));
    }

    public String language(String code) {
        var name = Locale.forLanguageTag(code).getDisplayName(language.locale());
        return name.isEmpty() ? code : name;
    }

    public String list(List<String> values) {
        var locale = language == Language.EN ? Locale.ENGLISH : language.locale();
        return values.isEmpty()
                ? ""
                : ListFormat.getInstance(locale, ListFormat.Type.UNIT, ListFormat.Style.SHORT)
                        .format(values);
    }

    /** The order of a list of names in this language. */
    public <T> Comparator<T> byName(Function<T, String> name) {
        var collator = Collator.getInstance(language.locale());
        return (one, other) -> collator.compare(name.apply(one), name.apply(other));
    }
}
