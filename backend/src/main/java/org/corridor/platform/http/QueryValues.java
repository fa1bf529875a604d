package org.corridor.platform.http;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.corridor.platform.problem.Problem;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and ids behind the question mark of an address. One that is none is a faulty field, 400; by itself the server
 * would say that there is nothing at this address.
 */
@Provider
public class QueryValues implements ParamConverterProvider {
    private static final int ID_LENGTH = 36;

    private static final Map<Class<?>, Function<String, ?>> KINDS = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            UUID.class, QueryValues::id);

    @Override
    @SuppressWarnings("unchecked") // the map pairs a class with a function that makes it
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type generic, Annotation @Nullable [] annotations) {
        var read = (Function<String, T>) KINDS.get(type);
        if (read == null || annotations == null) {
            return null;
        }
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(parameter -> new Converter<>(((QueryParam) parameter).value(), read))
                .findFirst()
                .orElse(null);
    }

    private static UUID id(String text) {
        if (text.length() != ID_LENGTH) {
            throw new IllegalArgumentException("An id has 36 characters.");
        }
        return UUID.fromString(text);
    }

    private record Converter<T>(String name, Function<String, T> read) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String sent) {
            try {
                return sent == null ? null : read.apply(sent);
            } catch (IllegalArgumentException another) {
                var fault = new FieldFault(name, "This value is not of the kind this field takes.");
                throw new BadRequestException(
                        Problem.of(new Invalid(List.of(fault))).response());
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
