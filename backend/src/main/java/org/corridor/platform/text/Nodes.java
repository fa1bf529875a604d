package org.corridor.platform.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The parts of what CommonMark made of a text. */
final class Nodes {
    private Nodes() {}

    /** In the order of reading; from one part to the next, never from one into another: a text may nest thousands of them. */
    static List<Node> of(Node document) {
        var nodes = new ArrayList<Node>();
        for (@Nullable Node node = document; node != null; node = next(node)) {
            nodes.add(node);
        }
        return nodes;
    }

    private static @Nullable Node next(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        @Nullable Node at = node;
        while (at != null && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null ? null : at.getNext();
    }
}
