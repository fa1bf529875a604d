package org.corridor.platform.privacy;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridor.platform.problem.Refusal.TextPlace;

/** Telephone numbers, by how they begin, by the word before them, and by their length. */
final class TelephoneNumbers {
    /** As numbers are usually written. */
    private static final Pattern USUAL = Pattern.compile(
            "(?<![\\p{L}\\d.,%-])(?<!(?<!wa\\.me)/)(?:\\+|00)?\\(?\\d(?:[ ./()_·-]{0,3}\\d){6,16}(?![\\p{L}\\d]|[.,/]\\d)");
    /** Whatever stands between digits to part them, an end of line too, but for what speaks of sums and shares. */
    private static final String PARTED = "\\d(?:[^\\p{L}\\p{N}%+$€£]{0,5}\\d){6,14}(?!\\d)";

    private static final String ALONE = "(?<![\\p{L}\\d])(?<!\\d[./:,-])";
    /** Begins as one that is dialled from elsewhere, or from anywhere in the country. */
    private static final Pattern DIALLED =
            Pattern.compile(ALONE + "(?:\\+[ (]{0,2}|00 ?(?=[1-9])|\\(?(?=0\\d))" + PARTED);

    private static final Pattern ANNOUNCED = Pattern.compile(ALONE + PARTED);
    private static final Pattern CALLED = Pattern.compile(
            "(?:tel|phone|telephone|mobile|whatsapp|viber|imo|call|cell|tél|téléphone|portable|móvil|teléfono|llam\\p{L}*"
                    + "|appel\\p{L}*|هاتف|جوال|واتساب|اتصل|موبايل|फोन|मोबाइल|ফোন|মোবাইল|wa\\.me)\\D{0,12}$",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern COUNTED = Pattern.compile(
            "(?:isbn|issn|doi|no\\.?|n°|nº|art\\.?|[$€£]|usd|eur|qar|sar|aed|inr|npr|bdt|php|rs\\.?)[\\s:.-]*(?:1[03])?[\\s:.-]*$",
            CASE_INSENSITIVE);
    private static final int SHORTEST = 9;
    private static final int SHORTEST_CALLED = 7;
    private static final int SHORTEST_ABROAD = 8;
    private static final int SHORTEST_PARTED = 10;
    private static final int LONGEST_AT_HOME = 12;
    private static final int LONGEST = 15;
    private static final int WORD_BEFORE = 40;

    private final String text;

    private TelephoneNumbers(String text) {
        this.text = text;
    }

    static List<TextPlace> find(String text) {
        var numbers = new TelephoneNumbers(text);
        return Stream.of(
                        USUAL.matcher(text).results().filter(numbers::usual),
                        DIALLED.matcher(text).results().filter(TelephoneNumbers::dialled),
                        ANNOUNCED.matcher(text).results().filter(numbers::announced))
                .flatMap(found -> found)
                .map(match -> new TextPlace(PersonalText.PHONE, match.start(), match.end()))
                .toList();
    }

    private boolean usual(MatchResult match) {
        var number = match.group();
        var length = Numbers.digits(number).length();
        if (length > LONGEST || Numbers.times(number)) {
            return false;
        }
        if (called(match)) {
            return length >= SHORTEST_CALLED;
        }
        return abroad(number)
                ? length >= SHORTEST_ABROAD
                : length >= SHORTEST && !COUNTED.matcher(before(match)).find() && !Numbers.counts(number);
    }

    private static boolean dialled(MatchResult match) {
        var number = match.group();
        var length = Numbers.digits(number).length();
        if (abroad(number)) {
            return length >= SHORTEST_PARTED;
        }
        return length >= SHORTEST && length <= LONGEST_AT_HOME && !Numbers.times(number) && !Numbers.counts(number);
    }

    private boolean announced(MatchResult match) {
        var number = match.group();
        return called(match) && !Numbers.times(number) && !Numbers.thousands(number);
    }

    private static boolean abroad(String number) {
        return number.startsWith("+") || number.startsWith("00");
    }

    private boolean called(MatchResult match) {
        return CALLED.matcher(before(match)).find();
    }

    private String before(MatchResult match) {
        return text.substring(Math.max(0, match.start() - WORD_BEFORE), match.start());
    }
}
