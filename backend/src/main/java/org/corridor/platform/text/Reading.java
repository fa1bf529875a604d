package org.corridor.platform.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as its reader takes it in, whatever it was typed with: letters and digits of every form as the plain ones, every dash
 * and space as one, nothing that is not drawn. It knows where each of its characters was typed.
 */
public final class Reading {
    /** Signs that are read as a dot in an address, beside those that only differ in form. */
    private static final String DOTS = "\u3002";
    /** Drawn as nothing, though of no class that says so. */
    private static final String NOT_DRAWN = "\u034f\u115f\u1160\u17b4\u17b5\u3164\u2800";

    private final StringBuilder words = new StringBuilder();
    private int[] from = new int[256];
    private int[] to = new int[256];

    Reading() {}

    /** A text that is shown as it was typed. */
    public static Reading typed(String text) {
        var reading = new Reading();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            reading.add(text.codePointAt(at), at, at + Character.charCount(text.codePointAt(at)));
        }
        return reading;
    }

    /** A text that is shown as CommonMark makes it, and then where its links lead, each on a line of its own. */
    public static Reading rendered(String text) {
        return new RenderedReading(text).read();
    }

    public String words() {
        return words.toString();
    }

    /** Where the character of the reading that stands here begins in what was typed. */
    public int from(int at) {
        return from[at];
    }

    /** Where the character of the reading that stands before this place ends in what was typed. */
    public int to(int end) {
        return to[end - 1];
    }

    /** Adds a character that was typed at this place. */
    void add(int character, int typedFrom, int typedTo) {
        if (character < 128) {
            put((char) character, typedFrom, typedTo);
        } else if (!unseen(character)) {
            Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                    .codePoints()
                    .filter(part -> !unseen(part))
                    .forEach(part -> plain(part, typedFrom, typedTo));
        }
    }

    private void plain(int character, int typedFrom, int typedTo) {
        var digit = Character.digit(character, 10);
        if (digit >= 0) {
            put((char) ('0' + digit), typedFrom, typedTo);
        } else if (Character.isSpaceChar(character)) {
            put(' ', typedFrom, typedTo);
        } else if (Character.getType(character) == Character.DASH_PUNCTUATION || character == '\u2212') {
            put('-', typedFrom, typedTo);
        } else if (DOTS.indexOf(character) >= 0) {
            put('.', typedFrom, typedTo);
        } else if (character == '\u2044') {
            put('/', typedFrom, typedTo);
        } else {
            for (var part : Character.toChars(character)) {
                put(part, typedFrom, typedTo);
            }
        }
    }

    private void put(char character, int typedFrom, int typedTo) {
        var at = words.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, at * 2);
            to = Arrays.copyOf(to, at * 2);
        }
        from[at] = typedFrom;
        to[at] = typedTo;
        words.append(character);
    }

    /** What marks the character before it with a stroke or a frame counts as not drawn. */
    private boolean unseen(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.CONTROL, Character.ENCLOSING_MARK -> true;
            case Character.NON_SPACING_MARK ->
                variation(character)
                        || NOT_DRAWN.indexOf(character) >= 0
                        || (!words.isEmpty() && Character.isDigit(words.charAt(words.length() - 1)));
            default -> NOT_DRAWN.indexOf(character) >= 0;
        };
    }

    private static boolean variation(int character) {
        return (character >= 0xfe00 && character <= 0xfe0f) || (character >= 0xe0100 && character <= 0xe01ef);
    }
}
