package org.corridor.library;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of one field comes from.
 *
 * @param field the field's name in the contract
 * @param source a source's name, or "corridor" for what was written here
 * @param note what was repaired or left undecided, if anything
 */
public record Provenance(
        String field, String source, @Nullable String note, Instant at) {
    /** Written here. */
    static final String OWN = "corridor";
}
