package org.corridor.surveys.xlsform.model;

import java.util.List;
import org.corridor.surveys.xlsform.expression.Reference;
import org.jspecify.annotations.Nullable;

/** A list of choices, in order. */
public record ChoiceList(String name, List<Choice> choices) {
    /** Whether what people read of it must stand apart from the list: translated, computed, or with media. */
    public boolean isWordedApart() {
        return choices.stream().anyMatch(choice -> !choice.media().isEmpty() || isWordedApart(choice.label()));
    }

    private static boolean isWordedApart(@Nullable Text label) {
        return label != null && (label.isTranslated() || label.any(Reference::isIn));
    }

    public String textId(int position) {
        return name + "-" + position;
    }
}
