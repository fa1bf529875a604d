package org.corridor.surveys.xlsform.expression;

import java.util.List;
import java.util.Set;

/** A part of a parsed expression; {@code start} and {@code end} tell where in the text it stands. */
sealed interface Node {
    int start();

    int end();

    /** Parts, from left to right. */
    List<Node> parts();

    /** A literal, number, moment, {@code ${name}}, or a step of a path that names an element. */
    record Leaf(Token word) implements Node {
        boolean isMention() {
            return word.kind() == Token.Kind.REFERENCE;
        }

        @Override
        public int start() {
            return word.start();
        }

        @Override
        public int end() {
            return word.end();
        }

        @Override
        public List<Node> parts() {
            return List.of();
        }
    }

    record Call(String function, int start, int end, List<Node> parts) implements Node {}

    /** Operands with operators of the same binding between them. */
    record Operation(Set<String> operators, int start, int end, List<Node> parts) implements Node {}

    /** In brackets. */
    record Group(int start, int end, List<Node> parts) implements Node {}

    /** A path: what it begins with, if anything, then steps and predicates. */
    record Path(int start, int end, List<Node> parts) implements Node {}

    /** {@code [...]} behind a step. {@code afterMention} when it stands right behind {@code ${name}}. */
    record Predicate(boolean afterMention, int start, int end, List<Node> parts) implements Node {}
}
