package org.corridor.library;

import java.time.Instant;
import java.util.UUID;

/** An import in the list of imports. */
public record ImportSummary(UUID id, Instant at, String name, String format, int found, int added, int changed) {
    static ImportSummary of(ImportReport report) {
        return new ImportSummary(
                report.id(),
                report.at(),
                report.name(),
                report.format(),
                report.found(),
                report.added(),
                report.changed());
    }
}
