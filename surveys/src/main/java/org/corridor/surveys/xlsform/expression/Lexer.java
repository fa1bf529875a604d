package org.corridor.surveys.xlsform.expression;

import java.util.ArrayList;
import java.util.List;
import org.corridor.surveys.xlsform.expression.Token.Kind;

/** Cuts an expression into words. Nothing is refused here: what fits nowhere becomes a strange word. */
final class Lexer {
    private static final List<String> SIGNS = List.of(
            "::", "//", "..", "!=", "<=", ">=", "(", ")", "[", "]", ",", "/", ".", "@", "|", "+", "-", "*", "=", "<",
            ">");

    private final String text;
    private int at;

    /** Words from a position on. */
    Lexer(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /** All words, and one at the end that says so. */
    static List<Token> words(String text) {
        var lexer = new Lexer(text, 0);
        var words = new ArrayList<Token>();
        do {
            words.add(lexer.next());
        } while (words.getLast().kind() != Kind.END);
        return words;
    }

    /** The next word; at the end again and again the one that says so. */
    Token next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return word(Kind.END, at);
        }
        var character = text.charAt(at);
        if (text.startsWith("${", at)) {
            var close = text.indexOf('}', at);
            return close < 0 ? word(Kind.STRANGE, at + 2) : word(Kind.REFERENCE, close + 1);
        }
        if (character == '\'' || character == '"') {
            var close = text.indexOf(character, at + 1);
            return close < 0 ? word(Kind.STRANGE, at + 1) : word(Kind.LITERAL, close + 1);
        }
        if (isDigit(at) || (character == '.' && isDigit(at + 1))) {
            var moment = momentEnd();
            return moment > at ? word(Kind.MOMENT, moment) : word(Kind.NUMBER, numberEnd());
        }
        if (Names.starts(text.codePointAt(at))) {
            return word(Kind.NAME, nameEnd());
        }
        return SIGNS.stream()
                .filter(sign -> text.startsWith(sign, at))
                .findFirst()
                .map(sign -> word(Kind.SIGN, at + sign.length()))
                .orElseGet(() -> word(Kind.STRANGE, at + Character.charCount(text.codePointAt(at))));
    }

    private Token word(Kind kind, int end) {
        var word = new Token(kind, text.substring(at, end), at, end);
        at = end;
        return word;
    }

    private int numberEnd() {
        var end = digitsEnd(at);
        return end < text.length() && text.charAt(end) == '.' ? digitsEnd(end + 1) : end;
    }

    /** A name with an optional prefix; a colon followed by another colon ends it, that is an axis. */
    private int nameEnd() {
        var end = wordEnd(at);
        if (end + 1 < text.length() && text.charAt(end) == ':' && Names.starts(text.codePointAt(end + 1))) {
            return wordEnd(end + 1);
        }
        return end;
    }

    private int wordEnd(int from) {
        var end = from;
        while (end < text.length() && Names.continues(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** The end of a date, a time, or a date and a time; the present position when there is none. */
    private int momentEnd() {
        var date = shapeEnd(at, "0000-00-00");
        if (date > at) {
            return date < text.length() && text.charAt(date) == 'T' ? Math.max(date, timeEnd(date + 1)) : date;
        }
        return timeEnd(at);
    }

    private int timeEnd(int from) {
        var end = shapeEnd(from, "00:00");
        if (end == from) {
            return from;
        }
        var seconds = shapeEnd(end, ":00");
        var zone = Math.max(shapeEnd(seconds, "+00:00"), shapeEnd(seconds, "-00:00"));
        return Math.max(seconds, zone);
    }

    /** The end of text of this shape, where 0 is any digit; {@code from} when there is another. */
    private int shapeEnd(int from, String shape) {
        if (from + shape.length() > text.length()) {
            return from;
        }
        for (int step = 0; step < shape.length(); step++) {
            var fits =
                    shape.charAt(step) == '0' ? isDigit(from + step) : text.charAt(from + step) == shape.charAt(step);
            if (!fits) {
                return from;
            }
        }
        return from + shape.length();
    }

    private int digitsEnd(int from) {
        var end = from;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int position) {
        return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }
}
