package org.corridor.surveys.xlsform.xform;

import org.corridor.surveys.xlsform.expression.Prose;
import org.corridor.surveys.xlsform.model.Item;

/** Writes text for people into an element, with an output element for each computed place. */
final class Words {
    private final Paths paths;

    Words(Paths paths) {
        this.paths = paths;
    }

    Element into(Element element, String text, Item item) {
        if (!Prose.computes(text)) {
            return element.text(text);
        }
        for (var piece : Prose.pieces(text)) {
            if (piece.computed()) {
                element.add(new Element("output").with("value", paths.in(piece.text(), item)));
            } else {
                element.text(piece.text());
            }
        }
        return element;
    }
}
