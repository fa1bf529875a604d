package org.corridor.account.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret in the link of a letter: whoever has it was sent it. It is not kept; only its fingerprint is. */
record InvitationToken(String text) {
    private static final int OCTETS = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static InvitationToken fresh() {
        var octets = new byte[OCTETS];
        RANDOM.nextBytes(octets);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
    }

    /** 64 hexadecimal digits from which nobody finds the way back. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "an invitation's token";
    }
}
