package org.corridor.platform.search;

/**
 * What a room implements for each kind of thing it wants found.
 *
 * @see IndexMarks
 */
public interface IndexedKind {
    /** The kind, as in {@link org.corridor.platform.subject.SubjectRef}. */
    String kind();

    /** The entity whose mapping says what the index holds. */
    Class<?> entity();

    /** Raised when an entry holds something else under the same fields; the index is then written anew at the next start. */
    default int version() {
        return 1;
    }
}
