package org.corridor.surveys.xlsform.xform;

import org.corridor.surveys.xlsform.model.Form;
import org.corridor.surveys.xlsform.model.Marks;

/** What only Corridor reads, in a namespace of its own that every other client passes over. */
final class Marking {
    static final String NAMESPACE = "urn:corridor:xforms";
    static final String PREFIX = "corridor";

    private Marking() {}

    static Element onto(Element bind, Marks marks) {
        var sensitivity = marks.sensitivity();
        var meaning = marks.meaning();
        return bind.with(PREFIX + ":class", sensitivity == null ? null : sensitivity.letter())
                .with(PREFIX + ":bind", meaning == null ? null : meaning.word());
    }

    static boolean isUsed(Form form) {
        return form.root().all().anyMatch(item -> !item.facts().marks().equals(Marks.NONE));
    }
}
