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
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.function.ToIntFunction;

/** Takes times of the years that people write about. Others are slips of the keyboard, and neither database nor browser stores all of them. */
final class LikelyTime<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    private final transient JsonDeserializer<T> reading;
    private final transient ToIntFunction<T> year;

    private LikelyTime(Class<T> type, JsonDeserializer<T> reading, ToIntFunction<T> year) {
        super(type);
        this.reading = reading;
        this.year = year;
    }

    static SimpleModule module() {
        return new SimpleModule("likely-time")
                .addDeserializer(
                        LocalDate.class,
                        new LikelyTime<>(LocalDate.class, LocalDateDeserializer.INSTANCE, LikelyTime::year))
                .addDeserializer(
                        LocalDateTime.class,
                        new LikelyTime<>(LocalDateTime.class, LocalDateTimeDeserializer.INSTANCE, LikelyTime::year))
                .addDeserializer(
                        Instant.class,
                        new LikelyTime<>(
                                Instant.class, InstantDeserializer.INSTANT, at -> year(at.atOffset(ZoneOffset.UTC))));
    }

    private static int year(TemporalAccessor time) {
        return time.get(ChronoField.YEAR);
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var time = reading.deserialize(json, context);
        if (time != null && (year.applyAsInt(time) < FIRST_YEAR || year.applyAsInt(time) > LAST_YEAR)) {
            return context.<T>reportInputMismatch(this, "a time of another age");
        }
        return time;
    }
}
