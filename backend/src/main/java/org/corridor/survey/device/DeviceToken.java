package org.corridor.survey.device;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corridor.platform.text.Fingerprint;

/**
 * The secret of a device. Shown once; only its fingerprint is kept. Small letters and digits alone, because some clients fold
 * the case of addresses.
 */
record DeviceToken(String text) {
    private static final int OCTETS = 24;
    private static final Pattern SPELLING = Pattern.compile("[0-9a-f]{48}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static DeviceToken fresh() {
        var octets = new byte[OCTETS];
        RANDOM.nextBytes(octets);
        return new DeviceToken(HexFormat.of().formatHex(octets));
    }

    /** What somebody sent, if it has the form of a token at all. */
    static Optional<DeviceToken> of(String sent) {
        return SPELLING.matcher(sent).matches() ? Optional.of(new DeviceToken(sent)) : Optional.empty();
    }

    String fingerprint() {
        return Fingerprint.of(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "a device's token";
    }
}
