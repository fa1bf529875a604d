package org.corridor.surveys.xlsform.expression;

import java.util.ArrayList;
import java.util.List;

/** Walks a parsed expression and tells of every mention what stands around it. */
final class Mentions {
    private static final String INDEXED_REPEAT = "indexed-repeat";

    private final List<Use> found = new ArrayList<>();

    List<Use> in(Node tree) {
        walk(tree, false, false);
        return found;
    }

    private void walk(Node node, boolean inPredicate, boolean absolute) {
        switch (node) {
            case Node.Leaf leaf
            when leaf.isMention() -> {
                var word = leaf.word();
                found.add(new Use(Reference.of(word.text()), word.start(), word.end(), inPredicate, absolute));
            }
            case Node.Call(var function, int _, int _, var arguments)
            when function.equals(INDEXED_REPEAT) -> {
                for (int at = 0; at < arguments.size(); at++) {
                    walk(arguments.get(at), inPredicate, isPathArgument(at));
                }
            }
            case Node.Predicate predicate ->
                predicate.parts().forEach(part -> walk(part, inPredicate || !predicate.afterMention(), absolute));
            default -> node.parts().forEach(part -> walk(part, inPredicate, absolute && node instanceof Node.Group));
        }
    }

    /** The question, then a repeat and a number in turn: the numbers alone are computed where the expression stands. */
    private static boolean isPathArgument(int position) {
        return position == 0 || position % 2 == 1;
    }
}
