package org.corridor.surveys.xlsform.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * Text for people with computed places in it: {@code ${name}}, and paths into a list of choices that begin with
 * {@code instance('…')}.
 */
public final class Prose {
    private static final String INSTANCE = "instance(";

    /** A piece of the text: words, or something to be computed. */
    public record Piece(String text, boolean computed) {}

    private Prose() {}

    public static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        int told = 0;
        for (int at = 0; at < text.length(); at++) {
            var end = computedEnd(text, at);
            if (end > at) {
                if (at > told) {
                    pieces.add(new Piece(text.substring(told, at), false));
                }
                pieces.add(new Piece(text.substring(at, end), true));
                told = end;
                at = end - 1;
            }
        }
        if (told < text.length()) {
            pieces.add(new Piece(text.substring(told), false));
        }
        return pieces;
    }

    public static boolean computes(String text) {
        return (text.contains("${") || text.contains(INSTANCE))
                && pieces(text).stream().anyMatch(Piece::computed);
    }

    private static int computedEnd(String text, int at) {
        if (text.startsWith("${", at)) {
            return text.indexOf('}', at) + 1;
        }
        if (text.startsWith(INSTANCE, at) && (at == 0 || !Names.continues(text.charAt(at - 1)))) {
            try {
                var path = Parser.path(text, at);
                return path instanceof Node.Path ? path.end() : at;
            } catch (NotAnExpression e) {
                return at;
            }
        }
        return at;
    }
}
