package org.corridor.surveys.xlsform.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One choice of a list; {@code more} are further columns, which filters use. */
public record Choice(int row, String name, @Nullable Text label, Map<String, Text> media, Map<String, String> more) {
    public Wording wording() {
        return new Wording(label, null, null, media);
    }
}
