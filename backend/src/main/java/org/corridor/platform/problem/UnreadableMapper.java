package org.corridor.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refusal.Unreadable;

/** Answers a body that is not JSON, or not of the shape this address takes. */
@Provider
public class UnreadableMapper implements ExceptionMapper<JsonProcessingException> {
    @Override
    public Response toResponse(JsonProcessingException unreadable) {
        if (causedBy(unreadable) instanceof Refused refused) {
            return Problem.of(refused.refusal()).response();
        }
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return fault(unknown, "This field is not known here.");
        }
        if (unreadable instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return fault(mapping, "This value is not of the kind this field takes.");
        }
        var at = unreadable.getLocation();
        var where = at == null ? "" : " It breaks at line %d, column %d.".formatted(at.getLineNr(), at.getColumnNr());
        return Problem.of(new Unreadable("The body is not the JSON expected here." + where))
                .response();
    }

    private static Throwable causedBy(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static Response fault(JsonMappingException mapping, String message) {
        var field = new FieldPath();
        for (var step : mapping.getPath()) {
            if (step.getFieldName() == null) {
                field.entry(step.getIndex());
            } else {
                field.field(step.getFieldName());
            }
        }
        return Problem.of(new Invalid(List.of(new FieldFault(field.toString(), message))))
                .response();
    }
}
