package org.corridor.platform.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import java.util.List;
import org.corridor.platform.http.Json;
import org.jspecify.annotations.Nullable;

/** A list of small records kept as JSON in one column, for what is only ever read together with its owner. */
public abstract class JsonText<T> implements AttributeConverter<List<T>, String> {
    private final TypeReference<List<T>> type;

    protected JsonText(TypeReference<List<T>> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(@Nullable List<T> values) {
        try {
            return Json.MAPPER.writeValueAsString(values == null ? List.of() : values);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("This list cannot be written as JSON.", broken);
        }
    }

    @Override
    public List<T> convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? List.of() : Json.MAPPER.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The database holds a list that is no JSON of its kind.", broken);
        }
    }
}
