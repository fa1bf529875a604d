package org.corridor.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.http.Json;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A file that was read into the library, and what came of it. The file itself is kept. */
@Entity
@Immutable
@Table(name = "library_import")
class LibraryImport {
    static final String KIND = "library-import";

    @Id
    UUID id;

    Instant at;

    @Column(name = "by_person")
    @Nullable
    UUID by;

    String name;

    @Column(name = "file_sha256")
    @JdbcTypeCode(SqlTypes.CHAR)
    String fileSha256;

    String report;

    @SuppressWarnings("NullAway.Init")
    protected LibraryImport() {}

    LibraryImport(ImportReport report, @Nullable UUID by, String fileSha256) {
        this.id = report.id();
        this.at = report.at();
        this.by = by;
        this.name = report.name();
        this.fileSha256 = fileSha256;
        try {
            this.report = Json.MAPPER.writeValueAsString(report);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A report can always be written as JSON.", broken);
        }
    }

    ImportReport report() {
        try {
            return Json.MAPPER.readValue(report, ImportReport.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The report of import %s cannot be read.".formatted(id), broken);
        }
    }
}
