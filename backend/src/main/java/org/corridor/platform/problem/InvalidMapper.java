package org.corridor.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
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
        var names = new ArrayList<String>();
        String parameter = "body";
        for (var node : path) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE -> {}
                case PARAMETER -> parameter = node.getName();
                default -> names.add(named(node));
            }
        }
        return names.isEmpty() ? parameter : String.join(".", names);
    }

    private static String named(Path.Node node) {
        var name = node.getKind() == ElementKind.CONTAINER_ELEMENT ? "item" : node.getName();
        return node.getIndex() == null ? String.valueOf(name) : "%s[%d]".formatted(name, node.getIndex());
    }
}
