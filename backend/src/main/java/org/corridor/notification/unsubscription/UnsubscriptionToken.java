package org.corridor.notification.unsubscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.signature.Signature;

/**
 * Somebody's leave to end one mail of theirs, and nothing else: signed, so that none can be made from a guessed id. It has no
 * end, because the mail that carries it is kept for years.
 */
record UnsubscriptionToken(UUID person, Subscription subscription) {
    private static final int ID = 16;
    private static final Signature SIGNATURE = new Signature("unsubscribe", Signature.WHOLE);

    /** As it stands in an address. */
    String signed(byte[] secret) {
        var text = subscription.text().getBytes(UTF_8);
        var content = ByteBuffer.allocate(ID + text.length)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .put(text)
                .array();
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(SIGNATURE.before(secret, content));
    }

    /** What a token says, if it was signed with this secret and not changed since. */
    static Optional<UnsubscriptionToken> read(String token, byte[] secret) {
        var whole = bytes(token);
        if (!SIGNATURE.stands(secret, whole)) {
            return Optional.empty();
        }
        var content = SIGNATURE.content(whole);
        if (content.length <= ID) {
            return Optional.empty();
        }
        var read = ByteBuffer.wrap(content);
        var person = new UUID(read.getLong(), read.getLong());
        return Subscription.read(new String(content, ID, content.length - ID, UTF_8))
                .map(subscription -> new UnsubscriptionToken(person, subscription));
    }

    private static byte[] bytes(String token) {
        try {
            return token.startsWith("u") ? Base64.getUrlDecoder().decode(token.substring(1)) : new byte[0];
        } catch (IllegalArgumentException noToken) {
            return new byte[0];
        }
    }
}
