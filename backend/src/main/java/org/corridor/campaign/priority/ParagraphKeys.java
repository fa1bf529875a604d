package org.corridor.campaign.priority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refused;

/** Gives new paragraphs their keys, and knows which of an editor's provisional names became which key. */
final class ParagraphKeys {
    private static final String KNOWN = "p";

    private final Map<String, String> names = new HashMap<>();
    private int last;

    ParagraphKeys(int last) {
        this.last = last;
    }

    int last() {
        return last;
    }

    /** The paragraphs as they are kept. A key that was given out once may come back with its paragraph; no other may. */
    List<Paragraph> given(List<Paragraph> sent) {
        var known = last;
        var kept = new ArrayList<Paragraph>();
        for (var paragraph : sent) {
            if (paragraph.text().isBlank() || names.containsKey(paragraph.key())) {
                throw refused(kept.size(), "A paragraph has words, and a key of its own.");
            }
            if (paragraph.key().startsWith(KNOWN) && number(paragraph.key()) > known) {
                throw refused(kept.size(), "This key was never given out.");
            }
            names.put(paragraph.key(), paragraph.key().startsWith(KNOWN) ? paragraph.key() : KNOWN + ++last);
            kept.add(new Paragraph(name(paragraph.key()), paragraph.text().strip()));
        }
        return List.copyOf(kept);
    }

    /** A translation that speaks of the paragraphs by the keys they got. */
    PriorityTranslation renamed(PriorityTranslation sent) {
        var renamed = sent.paragraphs().stream()
                .filter(paragraph -> names.containsKey(paragraph.key()))
                .map(paragraph -> new Paragraph(name(paragraph.key()), paragraph.text()))
                .toList();
        return new PriorityTranslation(sent.language(), sent.title(), sent.demand(), renamed, sent.state());
    }

    private String name(String sent) {
        return Objects.requireNonNull(names.get(sent));
    }

    private static int number(String key) {
        return Integer.parseInt(key.substring(KNOWN.length()));
    }

    private static Refused refused(int at, String message) {
        return new Refused(new Invalid(List.of(new FieldFault("paragraphs[%d]".formatted(at), message))));
    }
}
