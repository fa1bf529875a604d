package org.corridor.platform.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.corridor.platform.http.Json;
import org.jspecify.annotations.Nullable;

/** The headers of a mail as JSON in one column. */
@Converter
class MailHeaders implements AttributeConverter<Map<String, String>, String> {
    private static final TypeReference<Map<String, String>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(@Nullable Map<String, String> headers) {
        try {
            return Json.MAPPER.writeValueAsString(headers == null ? Map.of() : headers);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Headers can always be written as JSON.", broken);
        }
    }

    @Override
    public Map<String, String> convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? Map.of() : Json.MAPPER.readValue(json, TYPE);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The database holds headers that are no JSON.", broken);
        }
    }
}
