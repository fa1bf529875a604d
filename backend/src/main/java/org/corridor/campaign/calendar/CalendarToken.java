package org.corridor.campaign.calendar;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.corridor.platform.text.Fingerprint;

/** The secret in the address of a personal calendar: whoever has the address reads it. Only its fingerprint is kept. */
record CalendarToken(String text) {
    /** Ninety-six bits: sixteen letters that no calendar program finds too long, and nobody guesses. */
    private static final int OCTETS = 12;

    private static final SecureRandom RANDOM = new SecureRandom();

    static CalendarToken fresh() {
        var octets = new byte[OCTETS];
        RANDOM.nextBytes(octets);
        return new CalendarToken(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
    }

    /** 64 hexadecimal digits from which nobody finds the way back. */
    String fingerprint() {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "a calendar's token";
    }
}
