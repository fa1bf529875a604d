package org.corridor.discussion.privacy;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import java.util.List;
import java.util.regex.Pattern;
import org.corridor.platform.problem.Refusal.TextPlace;

/** Addresses of mail, also where the sign was written as a word to get past machines. */
final class EmailAddresses {
    private static final String NAME = "[\\p{L}\\p{N}._%+-]{1,64}";
    private static final String HOST = "[\\p{L}\\p{N}-]{1,63}";
    private static final Pattern PLAIN =
            Pattern.compile("(?<![\\p{L}\\p{N}._%+-])" + NAME + "[@＠]" + HOST + "(\\." + HOST + "){1,8}");
    /** name (at) example (dot) org; the brackets are needed for "at", so that "at home dot" stays a sentence. */
    private static final Pattern SPOKEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])" + NAME + "\\s?[\\[({<]\\s?(at|arobase|arroba|@)\\s?[\\])}>]\\s?" + HOST
                    + "(\\s?([\\[({<]\\s?(dot|point|punto)\\s?[\\])}>]|\\.)\\s?" + HOST + "){1,8}",
            CASE_INSENSITIVE | UNICODE_CHARACTER_CLASS);

    private static final Pattern SPELLED = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])" + NAME + " at " + HOST + "( dot " + HOST + "){1,8}\\b", CASE_INSENSITIVE);

    private EmailAddresses() {}

    static List<TextPlace> find(String text) {
        return List.of(PLAIN, SPOKEN, SPELLED).stream()
                .flatMap(form -> form.matcher(text).results())
                .map(match -> new TextPlace(PersonalText.EMAIL, match.start(), match.end()))
                .toList();
    }
}
