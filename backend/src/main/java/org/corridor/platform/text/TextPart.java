package org.corridor.platform.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text that either matched a search or did not. Text travels in pieces so that nobody has to trust markup.
 *
 * @param match whether this piece is what was looked for
 */
public record TextPart(String text, boolean match) {
    /** Marks the beginning of a match in text from the index; it cannot occur in what people send. */
    public static final String OPEN = "\u0002";
    /** Marks its end. */
    public static final String CLOSE = "\u0003";

    /** Text without any match. */
    public static List<TextPart> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new TextPart(text, false));
    }

    /** Takes marked text apart. */
    public static List<TextPart> parse(String marked) {
        var parts = new ArrayList<TextPart>();
        var rest = marked;
        while (!rest.isEmpty()) {
            var open = rest.indexOf(OPEN);
            var close = rest.indexOf(CLOSE, open + 1);
            if (open < 0 || close < 0) {
                break;
            }
            add(parts, rest.substring(0, open), false);
            add(parts, rest.substring(open + 1, close), true);
            rest = rest.substring(close + 1);
        }
        add(parts, rest.replace(OPEN, "").replace(CLOSE, ""), false);
        return List.copyOf(parts);
    }

    private static void add(List<TextPart> parts, String text, boolean match) {
        if (!text.isEmpty()) {
            parts.add(new TextPart(text, match));
        }
    }
}
