package org.corridor.surveys.xlsform.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.corridor.surveys.xlsform.expression.Token.Kind;

/**
 * The grammar: XPath 1.0 by recursive descent, one method for each level of binding, with {@code ${name}} wherever a path may
 * begin or a step may stand.
 */
final class Parser {
    /** Binary operators from the loosest to the closest binding. */
    private static final List<Set<String>> LEVELS = List.of(
            Set.of("or"),
            Set.of("and"),
            Set.of("=", "!="),
            Set.of("<", "<=", ">", ">="),
            Set.of("+", "-"),
            Set.of("*", "div", "mod"));

    private static final int DEEPEST = 60;

    private final Lexer lexer;
    private final List<Token> words = new ArrayList<>();
    private int at;
    private int depth;

    private Parser(Lexer lexer) {
        this.lexer = lexer;
    }

    /** The whole text as one expression. */
    static Node whole(String text) throws NotAnExpression {
        var parser = new Parser(new Lexer(text, 0));
        var node = parser.expression(0);
        if (parser.word().kind() != Kind.END) {
            throw new NotAnExpression(parser.word().start());
        }
        return node;
    }

    /** The path that begins at a position of a text in which anything may follow. */
    static Node path(String text, int from) throws NotAnExpression {
        return new Parser(new Lexer(text, from)).path();
    }

    private Node expression(int level) throws NotAnExpression {
        if (level == LEVELS.size()) {
            return signed();
        }
        return operands(LEVELS.get(level), () -> expression(level + 1));
    }

    private interface Operand {
        Node read() throws NotAnExpression;
    }

    /** Operands and the operators of one level between them, as one node however many they are. */
    private Node operands(Set<String> operators, Operand operand) throws NotAnExpression {
        var parts = new ArrayList<>(List.of(operand.read()));
        var found = new TreeSet<String>();
        while (operators.contains(word().text()) && isOperator(word())) {
            found.add(take().text());
            parts.add(operand.read());
        }
        return parts.size() == 1
                ? parts.getFirst()
                : new Node.Operation(
                        found, parts.getFirst().start(), parts.getLast().end(), parts);
    }

    private static boolean isOperator(Token word) {
        return word.kind() == Kind.SIGN || word.kind() == Kind.NAME;
    }

    private Node signed() throws NotAnExpression {
        while (word().is("-")) {
            take();
        }
        return operands(Set.of("|"), this::path);
    }

    private Node path() throws NotAnExpression {
        var start = word().start();
        var parts = new ArrayList<Node>();
        if (word().is("/") || word().is("//")) {
            take();
            if (!beginsStep()) {
                return new Node.Path(start, start + 1, parts);
            }
            step(parts);
        } else {
            parts.add(first());
            predicates(parts);
        }
        while (word().is("/") || word().is("//")) {
            take();
            step(parts);
        }
        return parts.size() == 1 && !(parts.getFirst() instanceof Node.Leaf leaf && !leaf.isMention())
                ? parts.getFirst()
                : new Node.Path(start, parts.getLast().end(), parts);
    }

    /** What a path may begin with: a value, a call, brackets, or a step. */
    private Node first() throws NotAnExpression {
        return switch (word().kind()) {
            case LITERAL, NUMBER, MOMENT, REFERENCE -> new Node.Leaf(take());
            case NAME -> word(1).is("(") ? call() : oneStep();
            default -> word().is("(") ? group() : oneStep();
        };
    }

    private Node group() throws NotAnExpression {
        var open = take();
        var inside = inside(")");
        return new Node.Group(open.start(), inside.end(), List.of(inside.node()));
    }

    private Node call() throws NotAnExpression {
        var name = take();
        take();
        var parts = new ArrayList<Node>();
        while (!word().is(")")) {
            if (!parts.isEmpty()) {
                expect(",");
            }
            parts.add(deeper());
        }
        return new Node.Call(name.text(), name.start(), take().end(), parts);
    }

    private void step(List<Node> parts) throws NotAnExpression {
        parts.add(word().kind() == Kind.REFERENCE ? new Node.Leaf(take()) : oneStep());
        predicates(parts);
    }

    private boolean beginsStep() {
        var word = word();
        return word.kind() == Kind.NAME
                || word.kind() == Kind.REFERENCE
                || word.is(".")
                || word.is("..")
                || word.is("*")
                || word.is("@");
    }

    /** A name, an attribute, a dot, two dots, an asterisk, with an axis before it or a node test behind. */
    private Node oneStep() throws NotAnExpression {
        if (!beginsStep()) {
            throw new NotAnExpression(word().start());
        }
        var first = take();
        if (first.is("@") || word().is("::")) {
            if (word().is("::")) {
                take();
            }
            first = take();
        }
        if (word().is("(") && word(1).is(")")) {
            take();
            take();
        }
        return new Node.Leaf(first);
    }

    private void predicates(List<Node> parts) throws NotAnExpression {
        while (word().is("[")) {
            var afterMention = parts.getLast() instanceof Node.Leaf leaf && leaf.isMention();
            var open = take();
            var inside = inside("]");
            parts.add(new Node.Predicate(afterMention, open.start(), inside.end(), List.of(inside.node())));
        }
    }

    private record Inside(Node node, int end) {}

    private Inside inside(String close) throws NotAnExpression {
        var node = deeper();
        return new Inside(node, expect(close).end());
    }

    private Node deeper() throws NotAnExpression {
        if (++depth > DEEPEST) {
            throw new NotAnExpression(word().start());
        }
        var node = expression(0);
        depth--;
        return node;
    }

    private Token expect(String sign) throws NotAnExpression {
        if (!word().is(sign)) {
            throw new NotAnExpression(word().start());
        }
        return take();
    }

    private Token word() {
        return word(0);
    }

    /** A word further on; words are cut only as far as the grammar goes. */
    private Token word(int further) {
        while (words.size() <= at + further) {
            words.add(lexer.next());
        }
        return words.get(at + further);
    }

    private Token take() throws NotAnExpression {
        var word = word();
        if (word.kind() == Kind.END || word.kind() == Kind.STRANGE) {
            throw new NotAnExpression(word.start());
        }
        at++;
        return word;
    }
}
