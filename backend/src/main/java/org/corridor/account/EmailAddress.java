package org.corridor.account;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mailbox, in the one spelling by which addresses are kept, compared and written on letters: small letters, and the
 * domain as mail servers know it. Two that merely look alike, or that only a rule of some language takes for the same,
 * are two: who holds the one must not get what was meant for the other.
 */
public record EmailAddress(String text) {
    private static final int LONGEST = 254;
    /** What every mail server delivers to: no letters beyond ASCII, nothing in quotes. */
    private static final Pattern MAILBOX =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final int LONGEST_MAILBOX = 64;

    /** The address somebody wrote; nothing where no letter can be sent to it. */
    public static Optional<EmailAddress> of(String written) {
        var address = lower(written.strip());
        var at = address.indexOf('@');
        if (at < 1
                || at > LONGEST_MAILBOX
                || !MAILBOX.matcher(address.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return domain(address.substring(at + 1))
                .map(domain -> new EmailAddress(address.substring(0, at) + "@" + domain))
                .filter(whole -> whole.text.length() <= LONGEST);
    }

    /** As mail servers know it. A domain that would lose letters on the way there is refused: it resembles another. */
    private static Optional<String> domain(String written) {
        try {
            var sent = IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES);
            return Optional.of(sent)
                    .filter(ascii -> !ascii.isEmpty())
                    .filter(ascii ->
                            ascii.equals(written) || IDN.toUnicode(ascii).equals(written));
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    /** No letter from beyond ASCII becomes one within, as the Kelvin sign would become a k. */
    private static String lower(String written) {
        return written.codePoints()
                .map(letter ->
                        letter < 128 || Character.toLowerCase(letter) >= 128 ? Character.toLowerCase(letter) : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
