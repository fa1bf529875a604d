package org.corridor.library.source;

/** The two kinds of page on which a source shows its practices. */
public enum SourceFormat {
    LIST,
    DETAIL
}
