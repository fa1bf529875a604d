package org.corridor.platform.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What stands for some octets and tells nothing of them: 64 hexadecimal digits (SHA-256). */
public final class Fingerprint {
    private Fingerprint() {}

    /** The same octets always have the same one. */
    public static String of(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }
}
