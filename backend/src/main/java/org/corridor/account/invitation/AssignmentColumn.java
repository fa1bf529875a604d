package org.corridor.account.invitation;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.corridor.account.assignment.AssignmentDraft;
import org.corridor.platform.http.Json;
import org.jspecify.annotations.Nullable;

/** Keeps what an invitation will assign as JSON: it is only read with the invitation. */
@Converter
class AssignmentColumn implements AttributeConverter<AssignmentDraft, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AssignmentDraft assignment) {
        try {
            return assignment == null ? null : Json.MAPPER.writeValueAsString(assignment);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("This assignment cannot be written as JSON.", broken);
        }
    }

    @Override
    public @Nullable AssignmentDraft convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? null : Json.MAPPER.readValue(json, AssignmentDraft.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The database holds an assignment that is none.", broken);
        }
    }
}
