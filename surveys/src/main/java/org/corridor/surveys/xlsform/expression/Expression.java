package org.corridor.surveys.xlsform.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.corridor.surveys.xlsform.expression.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A text that should be an expression. One that the grammar does not take is still read word by word, because clients differ
 * in what they accept and the author decides.
 */
public final class Expression {
    private final String text;
    private final @Nullable Node tree;
    private final int stoppedAt;

    private Expression(String text, @Nullable Node tree, int stoppedAt) {
        this.text = text;
        this.tree = tree;
        this.stoppedAt = stoppedAt;
    }

    public static Expression of(String text) {
        try {
            return new Expression(text, Parser.whole(text), -1);
        } catch (NotAnExpression e) {
            return new Expression(text, null, e.position());
        }
    }

    /** Where the grammar stopped, when it did. */
    public OptionalInt stoppedAt() {
        return tree == null ? OptionalInt.of(stoppedAt) : OptionalInt.empty();
    }

    /** Every mention of a question, from left to right. */
    public List<Use> uses() {
        return tree == null ? usesByWord(text) : new Mentions().in(tree);
    }

    static List<Use> usesByWord(String text) {
        return Lexer.words(text).stream()
                .filter(word -> word.kind() == Kind.REFERENCE)
                .map(word -> new Use(Reference.of(word.text()), word.start(), word.end(), false, false))
                .toList();
    }

    /** The first argument of every call of a function that is a literal, without its quotation marks. */
    public List<String> firstLiteralsOf(String function) {
        if (tree == null) {
            return firstLiteralsByWord(function);
        }
        var literals = new ArrayList<String>();
        visit(tree, node -> {
            if (node instanceof Node.Call(var name, int _, int _, var arguments)
                    && name.equals(function)
                    && !arguments.isEmpty()) {
                literal(arguments.getFirst()).ifPresent(literals::add);
            }
        });
        return literals;
    }

    private List<String> firstLiteralsByWord(String function) {
        var words = Lexer.words(text);
        var literals = new ArrayList<String>();
        for (int at = 0; at + 2 < words.size(); at++) {
            if (words.get(at).is(function)
                    && words.get(at + 1).is("(")
                    && words.get(at + 2).kind() == Kind.LITERAL) {
                literals.add(unquoted(words.get(at + 2)));
            }
        }
        return literals;
    }

    /** Whether the text is computed: it calls, mentions or reckons. Names, numbers, dates and prose are plain values. */
    public boolean computes(boolean hyphensJoin) {
        var words = Lexer.words(text);
        for (int at = 0; at + 1 < words.size(); at++) {
            var word = words.get(at);
            if (word.kind() == Kind.REFERENCE || (word.kind() == Kind.NAME && callsAt(words, at))) {
                return true;
            }
        }
        var computed = new boolean[1];
        if (tree != null) {
            visit(tree, node -> computed[0] |= node instanceof Node.Predicate || reckons(node, hyphensJoin));
        }
        return computed[0];
    }

    /** Whether it looks at the answer it belongs to, by a dot outside all predicates. */
    public boolean mentionsItself() {
        return tree != null && hasDot(tree);
    }

    private static boolean hasDot(Node node) {
        if (node instanceof Node.Path(int _, int _, var parts)
                && parts.getFirst() instanceof Node.Leaf(var word)
                && word.is(".")) {
            return true;
        }
        return !(node instanceof Node.Predicate) && node.parts().stream().anyMatch(Expression::hasDot);
    }

    private static boolean callsAt(List<Token> words, int at) {
        return words.get(at + 1).is("(") && words.get(at).touches(words.get(at + 1));
    }

    private static boolean reckons(Node node, boolean hyphensJoin) {
        return node instanceof Node.Operation(var operators, int _, int _, var _)
                && !(hyphensJoin && operators.equals(Set.of("-")));
    }

    private static Optional<String> literal(Node node) {
        return node instanceof Node.Path(int _, int _, var parts)
                        && parts.size() == 1
                        && parts.getFirst() instanceof Node.Leaf(var word)
                        && word.kind() == Kind.LITERAL
                ? Optional.of(unquoted(word))
                : Optional.empty();
    }

    private static String unquoted(Token literal) {
        return literal.text().substring(1, literal.text().length() - 1).strip();
    }

    private static void visit(Node node, Consumer<Node> visitor) {
        visitor.accept(node);
        node.parts().forEach(part -> visit(part, visitor));
    }
}
