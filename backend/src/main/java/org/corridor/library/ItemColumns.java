package org.corridor.library;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.JsonText;

/** The columns of an item that hold a list of small records. */
final class ItemColumns {
    private ItemColumns() {}

    @Converter
    static class Organisations extends JsonText<ResponsibleOrganisation> {
        Organisations() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class References extends JsonText<Reference> {
        References() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Provenances extends JsonText<Provenance> {
        Provenances() {
            super(new TypeReference<>() {});
        }
    }
}
