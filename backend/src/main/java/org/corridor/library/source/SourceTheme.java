package org.corridor.library.source;

import org.jspecify.annotations.Nullable;

/** A thematic area in the source's words, with the library's code where the two vocabularies meet. */
public record SourceTheme(String label, @Nullable String code) {}
