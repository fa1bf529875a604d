package org.corridor.library.source;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that a source holds responsible for a practice.
 *
 * @param type the library's code for its class; null where the source gives none that we know
 * @param typeText the class in the source's words
 */
public record SourceOrganisation(
        String name,
        @Nullable String acronym,
        @Nullable String type,
        @Nullable String typeText) {}
