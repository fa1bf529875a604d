package org.corridor.campaign.calendar;

import java.util.stream.Collectors;

/** Breaks long lines as RFC 5545 wants it: after at most 75 octets, and never within a letter. */
final class Folding {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private Folding() {}

    static String fold(String text) {
        return text.lines().map(Folding::line).collect(Collectors.joining(END, "", END));
    }

    private static String line(String line) {
        var folded = new StringBuilder(line.length());
        int taken = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int letter = line.codePointAt(at);
            int octets = octets(letter);
            if (taken + octets > LONGEST) {
                folded.append(END).append(' ');
                taken = 1;
            }
            folded.appendCodePoint(letter);
            taken += octets;
        }
        return folded.toString();
    }

    /** How many octets a letter takes in UTF-8. */
    private static int octets(int letter) {
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}
