package org.corridor.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import found, repaired and changed.
 *
 * @param announced how many the source says it has; it need not be true
 * @param added items that were not here before
 * @param changed items whose source says something new; our own words never change
 * @param undecided labels that stand for no single country, with the item they belong to
 */
public record ImportReport(
        UUID id,
        Instant at,
        String name,
        String format,
        @Nullable Integer announced,
        int found,
        int withoutCountry,
        int withoutText,
        int damagedCharacters,
        int doubledCountries,
        int wrappedDescriptions,
        int added,
        int changed,
        int unchanged,
        List<LeftOpen> undecided,
        List<LeftOpen> unknown,
        List<Repair> repairs,
        @Nullable LocalDate updatedOn) {

    /** A label nobody but an editor can place. */
    public record LeftOpen(String title, String label) {}

    /** What was mended on the way in. */
    public record Repair(String title, String field, String note, String original) {}
}
