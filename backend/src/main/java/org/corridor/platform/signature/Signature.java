package org.corridor.platform.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A signature for one purpose: what is signed for another does not pass.
 *
 * @param length how many octets of it are kept, at most 32
 */
public record Signature(String purpose, int length) {
    /** All of it. */
    public static final int WHOLE = 32;

    private static final String ALGORITHM = "HmacSHA256";

    public byte[] of(byte[] secret, byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(purpose.getBytes(UTF_8));
            return Arrays.copyOf(mac.doFinal(content), length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }

    /** Whether these octets begin with the signature of those that follow it. */
    public boolean stands(byte[] secret, byte[] signed) {
        return signed.length > length
                && MessageDigest.isEqual(Arrays.copyOf(signed, length), of(secret, content(signed)));
    }

    /** What follows the signature. */
    public byte[] content(byte[] signed) {
        return Arrays.copyOfRange(signed, length, signed.length);
    }

    /** The signature and, after it, what it signs. */
    public byte[] before(byte[] secret, byte[] content) {
        var signed = Arrays.copyOf(of(secret, content), length + content.length);
        System.arraycopy(content, 0, signed, length, content.length);
        return signed;
    }
}
