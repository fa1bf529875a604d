package org.corridor.platform.answer;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.corridor.platform.signature.Signature;

/**
 * Somebody's leave to answer one thing by mail until a day, signed. Short, because an address has little room; in digits and
 * small letters only, because some mail programs write addresses small.
 */
record AnswerToken(UUID person, long number, LocalDate last) {
    static final int LONGEST = 52;

    private static final int DAYS_VALID = 60;
    private static final int RADIX = 36;
    /** Person, number and day. */
    private static final int CONTENT = 16 + 5 + 2;

    private static final int DAY_BITS = 16;
    /** 80 bits: who guesses meets a mail server for each guess. */
    private static final Signature SIGNATURE = new Signature("answer", 10);

    private static final Pattern FORM = Pattern.compile("[0-9a-z]{1," + LONGEST + "}");

    static AnswerToken from(Instant now, UUID person, long number) {
        return new AnswerToken(
                person, number, now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(DAYS_VALID));
    }

    boolean expired(Instant now) {
        return now.atZone(ZoneOffset.UTC).toLocalDate().isAfter(last);
    }

    /** As it stands in an address. */
    String signed(byte[] secret) {
        return new BigInteger(1, SIGNATURE.before(secret, content())).toString(RADIX);
    }

    /** What a token says, if it was signed with this secret and not changed since. */
    static Optional<AnswerToken> read(String token, byte[] secret) {
        if (!FORM.matcher(token).matches()) {
            return Optional.empty();
        }
        var whole = octets(new BigInteger(token, RADIX));
        return SIGNATURE.stands(secret, whole) ? Optional.of(read(SIGNATURE.content(whole))) : Optional.empty();
    }

    private byte[] content() {
        var numberAndDay = ByteBuffer.allocate(Long.BYTES).putLong(number << DAY_BITS | last.toEpochDay());
        return ByteBuffer.allocate(CONTENT)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .put(numberAndDay.array(), 1, Long.BYTES - 1)
                .array();
    }

    private static AnswerToken read(byte[] content) {
        var read = ByteBuffer.wrap(content);
        var person = new UUID(read.getLong(), read.getLong());
        var numberAndDay =
                ByteBuffer.allocate(Long.BYTES).put((byte) 0).put(read).flip().getLong();
        return new AnswerToken(
                person, numberAndDay >> DAY_BITS, LocalDate.ofEpochDay(numberAndDay & ((1 << DAY_BITS) - 1)));
    }

    /** In full length: a number does not keep the zeros it began with. */
    private static byte[] octets(BigInteger number) {
        var length = SIGNATURE.length() + CONTENT;
        var octets = new byte[length];
        var digits = number.toByteArray();
        var kept = Math.min(length, digits.length);
        System.arraycopy(digits, digits.length - kept, octets, length - kept, kept);
        return number.bitLength() > length * Byte.SIZE ? new byte[0] : octets;
    }
}
