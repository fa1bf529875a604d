package org.corridor.platform.privacy;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridor.platform.problem.Refusal.TextPlace;

/** Numbers of bank accounts and payment cards, by their check digits. */
final class AccountNumbers {
    /** However its characters are parted; small letters too. */
    private static final Pattern IBAN =
            Pattern.compile("(?<![\\p{L}\\d])[A-Za-z]{2}\\d{2}(?:[^\\p{L}\\p{N}\\n]{0,3}[A-Za-z0-9]){11,30}");

    private static final Pattern CARD = Pattern.compile("(?<![\\d.,])\\d(?:[ -]?\\d){12,18}(?![\\d.,]\\d|\\d)");
    /** Four times four digits, whatever parts them. */
    private static final Pattern CARD_IN_FOURS =
            Pattern.compile("(?<!\\d)\\d{4}(?:[^\\p{L}\\p{N}]{1,4}\\d{4}){3}(?!\\d)");
    /** How long an account number is, by country, as the registry of ISO 13616 says. */
    private static final String LENGTHS =
            "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DK18DO28EE20EG29ES24FI18FO18FR27GB22GE22"
                    + "GI23GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22"
                    + "MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27"
                    + "SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30";

    private static final int FEWEST_DIGITS = 8;
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private AccountNumbers() {}

    static List<TextPlace> find(String text) {
        var ibans = IBAN.matcher(text)
                .results()
                .map(match -> new TextPlace(PersonalText.ACCOUNT, match.start(), end(match.group(), match.start())))
                .filter(place -> place.to() > place.from());
        var cards = Stream.of(CARD, CARD_IN_FOURS)
                .flatMap(form -> form.matcher(text).results())
                .filter(match -> card(match.group()))
                .map(match -> new TextPlace(PersonalText.ACCOUNT, match.start(), match.end()));
        return Stream.concat(ibans, cards).toList();
    }

    /** Where the account number ends that begins here; where it begins, if it is none. */
    private static int end(String candidate, int from) {
        var country = LENGTHS.indexOf(candidate.substring(0, 2).toUpperCase(Locale.ROOT));
        if (country < 0 || country % 4 != 0) {
            return from;
        }
        var left = Integer.parseInt(LENGTHS, country + 2, country + 4, 10);
        var number = new StringBuilder();
        for (int at = 0; at < candidate.length(); at++) {
            if (Character.isLetterOrDigit(candidate.charAt(at))) {
                number.append(candidate.charAt(at));
                left--;
            }
            if (left == 0) {
                return checked(number.toString()) ? from + at + 1 : from;
            }
        }
        return from;
    }

    private static boolean checked(String iban) {
        var number = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(sign -> number.append(Character.digit(sign, Character.MAX_RADIX)));
        return Numbers.digits(iban).length() >= FEWEST_DIGITS
                && new BigInteger(number.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }

    private static boolean card(String number) {
        var digits = Numbers.digits(number);
        return digits.charAt(0) >= '2' && digits.charAt(0) <= '6' && luhn(digits) && !Numbers.times(number);
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(digits.length() - 1 - at) - '0';
            sum += at % 2 == 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
        }
        return sum % 10 == 0;
    }
}
