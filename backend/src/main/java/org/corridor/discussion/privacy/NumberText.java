package org.corridor.discussion.privacy;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridor.platform.problem.Refusal.TextPlace;

/** The numbers in a text, whatever script their digits are written in. */
final class NumberText {
    /** Web addresses hold numbers that are nobody's; those that open a chat or dial do not count as such. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://(?!wa\\.me|api\\.whatsapp)[^\\s<>()\"]+|\\b10\\.\\d{4,9}/\\S+", CASE_INSENSITIVE);

    private static final Pattern IBAN = Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\\b");
    private static final Pattern CARD = Pattern.compile("(?<![\\d.,])\\d(?:[ -]?\\d){12,18}(?![\\d.,]\\d|\\d)");
    /** One or two letters and at least six digits, as passports of most countries are numbered. */
    private static final Pattern PASSPORT =
            Pattern.compile("(?<![\\p{L}\\d/.-])[A-Z]{1,2}[ -]?\\d{6,9}(?![\\p{L}\\d])");
    /** 42101-1234567-1, as identity cards of Pakistan are numbered. */
    private static final Pattern CARD_OF_IDENTITY = Pattern.compile("(?<!\\d)\\d{5}-\\d{7}-\\d(?!\\d)");

    private static final Pattern NAMED_DOCUMENT = Pattern.compile(
            "(?:passports?|passeports?|pasaportes?|paspor|pasaporte|pasport|visas?|iqama|qid|cnic|aadhaar|nid|cédula"
                    + "|national id(?:entity)?|identity card|id card|id number|id no|carte d[’']identité|documento de identidad"
                    + "|جواز(?: سفر| السفر)?|إقامة|بطاقة|राहदानी|पासपोर्ट|পাসপোর্ট|පාස්පෝට්)"
                    + "[^\\d\\n]{0,20}?(?<number>[A-Z]{0,3}[ -]?\\d(?:[ -]?\\d|[A-Z](?=[A-Z]{0,3}\\d)){4,16})",
            CASE_INSENSITIVE | UNICODE_CASE);

    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\d.,%-])(?<!(?<!wa\\.me)/)(?:\\+|00)?\\(?\\d(?:[ \\u00a0./()-]{0,3}\\d){6,16}(?![\\p{L}\\d]|[.,/]\\d)");
    private static final Pattern CALLED = Pattern.compile(
            "(?:tel|phone|telephone|mobile|whatsapp|viber|imo|call|cell|tél|téléphone|portable|móvil|teléfono|llam\\p{L}*"
                    + "|appel\\p{L}*|هاتف|جوال|واتساب|اتصل|موبايل|फोन|मोबाइल|ফোন|মোবাইল|wa\\.me)\\D{0,12}$",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern COUNTED = Pattern.compile(
            "(?:isbn|issn|doi|no\\.?|n°|nº|art\\.?|[$€£]|usd|eur|qar|sar|aed|inr|npr|bdt|php|rs\\.?)[\\s:.-]*(?:1[03])?[\\s:.-]*$",
            CASE_INSENSITIVE);
    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}[./ -]\\d{1,2}[./ -](?:19|20)\\d{2}|(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}.*");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d{2}(?:\\D{1,3}(?:19|20)\\d{2})+");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:([ \\u00a0.])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern RANGE = Pattern.compile("\\d+ ?- ?\\d+");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}\\.\\d{3,}");
    private static final int SHORTEST = 9;
    private static final int SHORTEST_CALLED = 7;
    private static final int LONGEST = 15;
    private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);

    private final String text;

    NumberText(String original) {
        text = blanked(latinDigits(original));
    }

    List<TextPlace> accounts() {
        var ibans = IBAN.matcher(text).results().filter(match -> iban(match.group()));
        var cards = CARD.matcher(text).results().filter(match -> luhn(digits(match.group())));
        return Stream.concat(ibans, cards)
                .map(match -> place(PersonalText.ACCOUNT, match))
                .toList();
    }

    List<TextPlace> documents() {
        var plain = Stream.of(PASSPORT, CARD_OF_IDENTITY)
                .flatMap(form -> form.matcher(text).results())
                .map(match -> place(PersonalText.DOCUMENT, match));
        var named = NAMED_DOCUMENT
                .matcher(text)
                .results()
                .map(match -> new TextPlace(PersonalText.DOCUMENT, match.start("number"), match.end("number")))
                .filter(place ->
                        !YEARS.matcher(text.substring(place.from(), place.to())).matches());
        return Stream.concat(plain, named).toList();
    }

    List<TextPlace> phones() {
        return PHONE.matcher(text)
                .results()
                .filter(this::phone)
                .map(match -> place(PersonalText.PHONE, match))
                .toList();
    }

    private boolean phone(MatchResult match) {
        var number = match.group();
        var digits = digits(number);
        if (digits.length() > LONGEST
                || DATE.matcher(number).matches()
                || YEARS.matcher(number).matches()) {
            return false;
        }
        var before = text.substring(Math.max(0, match.start() - 40), match.start());
        if (CALLED.matcher(before).find()) {
            return digits.length() >= SHORTEST_CALLED;
        }
        if (number.startsWith("+") || number.startsWith("00")) {
            return digits.length() >= SHORTEST_CALLED + 1;
        }
        return digits.length() >= SHORTEST
                && !COUNTED.matcher(before).find()
                && !THOUSANDS.matcher(number).matches()
                && !RANGE.matcher(number).matches()
                && !DECIMAL.matcher(number).matches()
                && !(digits.length() == 13 && digits.startsWith("97"));
    }

    private static TextPlace place(String kind, MatchResult match) {
        return new TextPlace(kind, match.start(), match.end());
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    /** The digits of every script as 0 to 9; as long as before, so that places stay true. */
    private static String latinDigits(String text) {
        var latin = new StringBuilder(text);
        for (int at = 0; at < latin.length(); at++) {
            var digit = Character.digit(latin.charAt(at), 10);
            if (digit >= 0) {
                latin.setCharAt(at, (char) ('0' + digit));
            }
        }
        return latin.toString();
    }

    private static String blanked(String text) {
        return ADDRESS.matcher(text)
                .replaceAll(match -> "_".repeat(match.group().length()));
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(digits.length() - 1 - at) - '0';
            sum += at % 2 == 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
        }
        return sum % 10 == 0;
    }

    private static boolean iban(String candidate) {
        var plain = candidate.replace(" ", "").toUpperCase(Locale.ROOT);
        var turned = plain.substring(4) + plain.substring(0, 4);
        var number = new StringBuilder();
        turned.chars().forEach(sign -> number.append(Character.digit(sign, 36)));
        return new BigInteger(number.toString()).mod(IBAN_MODULUS).equals(BigInteger.ONE);
    }
}
