package org.corridor.platform.privacy;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridor.platform.problem.Refusal.TextPlace;

/** Addresses of mail, also where the sign was written as a word to get past machines. */
final class EmailAddresses {
    private static final String NAME = "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}";
    private static final String HOST = "[\\p{L}\\p{N}\\p{M}-]{1,63}";
    private static final Pattern PLAIN =
            Pattern.compile(NAME + "(?:@| @ )" + HOST + "(?:(?:\\.| \\. )" + HOST + "){1,8}");
    /** name (at) example (dot) org; the brackets are needed for "at", so that "at home dot" stays a sentence. */
    private static final Pattern SPOKEN = Pattern.compile(
            NAME + "\\s?[\\[({<]\\s?(at|arobase|arroba|@)\\s?[\\])}>]\\s?" + HOST
                    + "(\\s?([\\[({<]\\s?(dot|point|punto)\\s?[\\])}>]|\\.)\\s?" + HOST + "){1,8}",
            CASE_INSENSITIVE | UNICODE_CHARACTER_CLASS);

    private static final Pattern SPELLED =
            Pattern.compile(NAME + " at " + HOST + "( dot " + HOST + "){1,8}\\b", CASE_INSENSITIVE);
    /** Words that name the sign and nothing else need no brackets. */
    private static final Pattern NAMED = Pattern.compile(
            NAME + " (?:arobase|arroba) " + HOST + "(?:(?: (?:dot|point|punto) |\\.)" + HOST + "){1,8}\\b",
            CASE_INSENSITIVE);

    private EmailAddresses() {}

    static List<TextPlace> find(String text) {
        return Stream.of(PLAIN, SPOKEN, SPELLED, NAMED)
                .flatMap(form -> form.matcher(text).results())
                .map(match -> new TextPlace(PersonalText.EMAIL, match.start(), match.end()))
                .toList();
    }
}
