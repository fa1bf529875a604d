package org.corridor.library;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.corridor.library.source.IloPractices;
import org.corridor.library.source.SourceFault;
import org.corridor.library.source.SourceReading;
import org.corridor.platform.file.FileStore;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.journal.CurrentActor;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;

/** Reads other collections into the library: a whole file or nothing of it. */
@Dependent
@Transactional
class LibraryImportService {
    private final LibraryImportRepository imports;
    private final PracticeIntake intake;
    private final FileStore files;
    private final Journal journal;
    private final CurrentActor actor;
    private final InstantSource clock;

    @Inject
    LibraryImportService(
            LibraryImportRepository imports,
            PracticeIntake intake,
            FileStore files,
            Journal journal,
            CurrentActor actor,
            InstantSource clock) {
        this.imports = imports;
        this.intake = intake;
        this.files = files;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    ImportReport practices(String name, byte[] page) {
        return switch (IloPractices.read(name, page)) {
            case SourceReading.Malformed(var ignored, var faults) -> throw new Refused(new Invalid(fields(faults)));
            case SourceReading.Complete complete -> keep(complete, page);
        };
    }

    private ImportReport keep(SourceReading.Complete read, byte[] page) {
        imports.takeTurn();
        var now = clock.instant();
        var id = UUID.randomUUID();
        var outcome = intake.take(read, now);
        var counts = read.counts();
        var report = new ImportReport(
                id,
                now,
                read.name(),
                read.format().name().toLowerCase(Locale.ROOT),
                counts.announced(),
                counts.found(),
                counts.withoutCountry(),
                counts.withoutText(),
                counts.damagedCharacters(),
                counts.doubledCountries(),
                counts.wrappedDescriptions(),
                outcome.added(),
                outcome.changed(),
                outcome.unchanged(),
                outcome.undecided(),
                outcome.unknown(),
                outcome.repairs(),
                read.updatedOn());
        try {
            var file = files.keep(new ByteArrayInputStream(page));
            imports.save(new LibraryImport(report, actor.id().orElse(null), file.sha256()));
        } catch (IOException full) {
            throw new UncheckedIOException("The imported file could not be kept.", full);
        }
        journal.write("imported", new SubjectRef(LibraryImport.KIND, id), read.name());
        return report;
    }

    private static List<FieldFault> fields(List<SourceFault> faults) {
        return faults.stream()
                .map(fault -> new FieldFault("line " + fault.line(), fault.reason()))
                .toList();
    }

    ImportReport report(UUID id) {
        return imports.get(id).report();
    }

    Page<ImportSummary> list(PageRequest page) {
        return Page.of(
                        imports.list(page.afterPlace(), page.limit() + 1),
                        page.limit(),
                        done -> Place.key(done.at, done.id))
                .map(done -> ImportSummary.of(done.report()));
    }
}
