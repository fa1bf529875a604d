package org.corridor.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;

/** Answers a request whose fields break Bean Validation: which field and why, never the value. */
@Provider
public class InvalidMapper implements ExceptionMapper<ConstraintViolationException> {
    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        List<FieldFault> errors = invalid.getConstraintViolations().stream()
                .map(InvalidMapper::fault)
                .sorted(Comparator.comparing(FieldFault::field).thenComparing(FieldFault::message))
                .toList();
        return Problem.of(new Invalid(errors)).response();
    }

    private static FieldFault fault(ConstraintViolation<?> violation) {
        return new FieldFault(field(violation.getPropertyPath()), violation.getMessage());
    }

    /** The path as a client sent it: without the method and the name of its parameter, unless that is all there is. */
    private static String field(Path path) {
        var field = new FieldPath();
        var parameter = "body";
        for (var node : path) {
            if (node.getIndex() != null) {
                field.entry(node.getIndex());
            }
            switch (node.getKind()) {
                case PARAMETER -> parameter = node.getName();
                case PROPERTY -> field.field(node.getName());
                default -> {}
            }
        }
        return field.isEmpty() ? parameter : field.toString();
    }
}
