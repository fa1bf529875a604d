package org.corridor.survey.submission;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that octets are sealed with (AES-256-GCM): nobody reads them without it, nobody changes them unseen, and none stands
 * in for another, because each is bound to what it belongs to. Sealed octets begin with a random number of their own.
 */
final class SealKey {
    static final int OCTETS = 32;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    SealKey(byte[] octets) {
        if (octets.length != OCTETS) {
            throw new IllegalArgumentException("A key has %d octets.".formatted(OCTETS));
        }
        key = new SecretKeySpec(octets, "AES");
    }

    static SealKey fresh() {
        return new SealKey(random(OCTETS));
    }

    byte[] octets() {
        return key.getEncoded();
    }

    /** @param owner what these octets belong to, to be said again when they are opened */
    byte[] seal(byte[] octets, byte[] owner) {
        var nonce = random(NONCE);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, owner);
            var sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(octets.length));
            cipher.doFinal(octets, 0, octets.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK seals with AES-GCM.", impossible);
        }
    }

    /** The same for what is too large to be held at once. */
    InputStream seal(InputStream octets, byte[] owner) {
        var nonce = random(NONCE);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, owner);
            return new SequenceInputStream(new ByteArrayInputStream(nonce), new CipherInputStream(octets, cipher));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK seals with AES-GCM.", impossible);
        }
    }

    byte[] open(byte[] sealed, byte[] owner) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), owner)
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalStateException("Sealed octets do not open with this key.", notOurs);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner);
        return cipher;
    }

    private static byte[] random(int octets) {
        var random = new byte[octets];
        RANDOM.nextBytes(random);
        return random;
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "a key";
    }
}
