package org.corridor.campaign.appeal;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.JsonText;

/** The columns of an appeal that hold records as JSON. */
final class AppealColumns {
    private AppealColumns() {}

    @Converter
    static class Wordings extends JsonText<AppealWording> {
        Wordings() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Steps extends JsonText<AppealStep> {
        Steps() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Answers extends JsonText<AppealAnswer> {
        Answers() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Snapshot extends JsonText<AppealSnapshot> {
        Snapshot() {
            super(new TypeReference<>() {});
        }
    }
}
