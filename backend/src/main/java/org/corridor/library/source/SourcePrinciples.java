package org.corridor.library.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The principles of the Multilateral Framework on Labour Migration that a practice puts to work, in the source's
 * order, which is one of relevance.
 *
 * @param text the field as it stands on the page; null if there is none
 */
public record SourcePrinciples(@Nullable String text, List<SourcePrinciple> principles) {
    static final SourcePrinciples NONE = new SourcePrinciples(null, List.of());

    public SourcePrinciples {
        principles = List.copyOf(principles);
    }

    /** Such as "13" or "9a", each once. */
    public List<String> codes() {
        return principles.stream().map(SourcePrinciple::code).distinct().toList();
    }
}
