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
}
