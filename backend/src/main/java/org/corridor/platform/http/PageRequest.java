package org.corridor.platform.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Which part of a list a caller wants. A class because the server builds it by its empty constructor. */
public class PageRequest {
    /** What the previous page gave as {@code next}. */
    @QueryParam("after")
    @Size(max = 300)
    @Nullable
    String after;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(value = 100, message = "At most 100 at a time, so that a page stays quick on a thin line.")
    int limit = 20;

    public PageRequest() {}

    /** The same as if it had come over HTTP. */
    protected PageRequest(@Nullable String after, int limit) {
        this.after = after;
        this.limit = limit;
    }

    public int limit() {
        return limit;
    }

    public Optional<String> after() {
        return Optional.ofNullable(after).filter(key -> !key.isBlank());
    }

    /** A place in a list ordered by time, newest first, then by id. */
    public record Place(Instant at, UUID id) {
        /** The place as a caller carries it. */
        public static String key(Instant at, UUID id) {
            return at + "_" + id;
        }

        /** The place that such a key names. */
        public static Place of(String key) {
            return place(key);
        }
    }

    /** The place after which this page begins, for lists ordered by time. */
    public Optional<Place> afterPlace() {
        return after().map(PageRequest::place);
    }

    private static Place place(String key) {
        var parts = key.split("_", 2);
        try {
            var at = Instant.parse(parts[0]);
            if (at.isBefore(CountedYears.EARLIEST) || at.isAfter(CountedYears.LATEST)) {
                throw unknownPlace();
            }
            return new Place(at, UUID.fromString(parts.length > 1 ? parts[1] : ""));
        } catch (DateTimeParseException | IllegalArgumentException notAKey) {
            throw unknownPlace();
        }
    }

    /** For lists that read their own keys. */
    public static Refused unknownPlace() {
        return new Refused(new Invalid(java.util.List.of(
                new FieldFault("after", "Send here what the previous page gave as next, unchanged."))));
    }
}
