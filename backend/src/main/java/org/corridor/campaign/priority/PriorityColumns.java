package org.corridor.campaign.priority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.corridor.platform.http.Json;
import org.corridor.platform.persistence.JsonText;

/** The columns of a priority that hold records as JSON. */
final class PriorityColumns {
    private PriorityColumns() {}

    @Converter
    static class Steps extends JsonText<StatusStep> {
        Steps() {
            super(new TypeReference<>() {});
        }
    }

    /** The words, in all languages. */
    @Converter
    static class Text implements AttributeConverter<PriorityText, String> {
        @Override
        public String convertToDatabaseColumn(PriorityText text) {
            return write(text);
        }

        @Override
        public PriorityText convertToEntityAttribute(String json) {
            return read(json);
        }
    }

    static String write(PriorityText text) {
        try {
            return Json.MAPPER.writeValueAsString(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A priority's text can always be written as JSON.", broken);
        }
    }

    static PriorityText read(String json) {
        try {
            return Json.MAPPER.readValue(json, PriorityText.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The database holds a text that is no priority's.", broken);
        }
    }
}
