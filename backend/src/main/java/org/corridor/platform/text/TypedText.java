package org.corridor.platform.text;

import java.util.regex.Pattern;

/** A stretch of what somebody typed, walked through to find where the characters that were made of it stand. */
final class TypedText {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    /** How far ahead a character is looked for: past marks and what was dropped. */
    private static final int AHEAD = 60;

    private final String typed;
    private final int end;
    private int from;
    private int to;

    TypedText(String typed, int from, int end) {
        this.typed = typed;
        this.end = Math.min(end, typed.length());
        this.from = from;
        this.to = from;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Goes on to this character; stays where it is if it is not found. */
    void find(int character) {
        for (int at = to; at < Math.min(end, to + AHEAD); at++) {
            var length = length(at, character);
            if (length > 0) {
                from = at;
                to = at + length;
                return;
            }
        }
    }

    /** How much was typed here for this character; 0 where something else was. */
    private int length(int at, int character) {
        if (typed.charAt(at) == '\\' && at + 1 < end && typed.charAt(at + 1) == character) {
            return 2;
        }
        if (typed.codePointAt(at) == character) {
            return Character.charCount(character);
        }
        if (typed.charAt(at) != '&') {
            return 0;
        }
        var entity = ENTITY.matcher(typed).region(at, end);
        return entity.lookingAt() && stands(entity.group(), character)
                ? entity.group().length()
                : 0;
    }

    private static boolean stands(String entity, int character) {
        var name = entity.substring(1, entity.length() - 1);
        if (name.startsWith("#")) {
            var hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
            return Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10) == character;
        }
        return true; // a name that CommonMark knows, or it would stand here as it was typed
    }
}
