package org.corridor.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateTimeDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A moment or a day as JSON carries it, of a year that the database counts too: it knows fewer than Java does. */
class CountedYears<T extends Comparable<? super T>> extends StdDeserializer<T> {
    static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<T> any;
    private final transient T earliest;
    private final transient T latest;

    private CountedYears(Class<T> type, JsonDeserializer<T> any, T earliest, T latest) {
        super(type);
        this.any = any;
        this.earliest = earliest;
        this.latest = latest;
    }

    /** For everything that tells a year. */
    static SimpleModule module() {
        var last = LAST_DAY.atTime(23, 59, 59);
        return new SimpleModule("counted-years")
                .addDeserializer(
                        Instant.class, new CountedYears<>(Instant.class, InstantDeserializer.INSTANT, EARLIEST, LATEST))
                .addDeserializer(
                        LocalDate.class,
                        new CountedYears<>(LocalDate.class, LocalDateDeserializer.INSTANCE, FIRST_DAY, LAST_DAY))
                .addDeserializer(
                        LocalDateTime.class,
                        new CountedYears<>(
                                LocalDateTime.class,
                                LocalDateTimeDeserializer.INSTANCE,
                                FIRST_DAY.atStartOfDay(),
                                last));
    }

    @Override
    @SuppressWarnings("unchecked") // the type it was made for
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var told = any.deserialize(json, context);
        if (told != null && (told.compareTo(earliest) < 0 || told.compareTo(latest) > 0)) {
            return (T) context.handleWeirdStringValue(handledType(), "", "is in a year that is not counted");
        }
        return told;
    }
}
