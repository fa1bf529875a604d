package org.corridor.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the source of an item says.
 *
 * @param description its short text, word for word; for editors only
 * @param text its long text, word for word; for editors only
 * @param principles its own spelling of the framework's principles
 */
public record SourceView(
        String name,
        String title,
        @Nullable LocalDate updatedOn,
        @Nullable String description,
        @Nullable String text,
        @Nullable String principles) {

    SourceView withoutWords() {
        return new SourceView(name, title, updatedOn, null, null, principles);
    }
}
