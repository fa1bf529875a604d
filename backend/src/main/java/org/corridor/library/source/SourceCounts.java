package org.corridor.library.source;

import java.util.List;
import org.corridor.library.source.SourceRepair.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What an editor compares with the page before believing an import.
 *
 * @param announced how many practices the page says it lists; null on the page of a single practice
 */
public record SourceCounts(
        @Nullable Integer announced,
        int found,
        int withoutCountry,
        int withoutText,
        int damagedCharacters,
        int doubledCountries,
        int wrappedDescriptions) {
    static SourceCounts of(@Nullable Integer announced, List<SourcePractice> practices) {
        return new SourceCounts(
                announced,
                practices.size(),
                (int) practices.stream()
                        .filter(found -> !found.places().stated())
                        .count(),
                (int) practices.stream().filter(found -> found.text() == null).count(),
                repairs(practices, Kind.DAMAGED_CHARACTER),
                repairs(practices, Kind.DOUBLED_COUNTRY),
                repairs(practices, Kind.WRAPPED_LINE));
    }

    private static int repairs(List<SourcePractice> practices, Kind kind) {
        return (int) practices.stream()
                .flatMap(found -> found.repairs().stream())
                .filter(repair -> repair.kind() == kind)
                .count();
    }
}
