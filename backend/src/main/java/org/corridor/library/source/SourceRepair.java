package org.corridor.library.source;

/**
 * A place where what we keep differs from what stands on the page.
 *
 * @param field the field of the library's item that it concerns
 * @param note what was done, in a sentence for the editor
 * @param original the characters as they stood
 */
public record SourceRepair(String field, Kind kind, String note, String original) {
    /** What was the matter. */
    public enum Kind {
        DAMAGED_CHARACTER,
        DOUBLED_COUNTRY,
        SPACE_INSIDE_LIST,
        WRAPPED_LINE,
        /** Nothing was changed, but the vocabulary has no word for it. */
        NOT_UNDERSTOOD
    }
}
