package org.corridor.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    record Entry(String name, List<String> labels) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"half \\ud800\",\"labels\":[]}",
                "{\"name\":\"\\udc00\\ud800 turned\",\"labels\":[]}",
                "{\"name\":\"whole\",\"labels\":[\"whole\",\"\\udfff\"]}"
            })
    void halfACharacterIsRefused(String json) {
        assertThatThrownBy(() -> Json.MAPPER.readValue(json, Entry.class))
                .isInstanceOfSatisfying(
                        JsonMappingException.class,
                        refused -> assertThat(refused.getPath()).isNotEmpty());
    }

    @Test
    void wholeCharactersArriveHoweverTheyAreWritten() throws JsonProcessingException {
        assertThat(Json.MAPPER.readValue("{\"name\":\"\\ud83c\\udf0d 🌍\",\"labels\":[\"x\"]}", Entry.class))
                .isEqualTo(new Entry("🌍 🌍", List.of("x")));
        assertThat(Json.MAPPER
                        .readValue("{\"name\":null,\"labels\":null}", Entry.class)
                        .name())
                .isNull();
    }

    record Times(Instant at, LocalDate on, LocalDateTime local) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"at\":\"+10000-01-01T00:00:00Z\"}",
                "{\"at\":\"-1000000000-01-01T00:00:00Z\"}",
                "{\"on\":\"0000-01-01\"}",
                "{\"on\":\"+300000-01-01\"}",
                "{\"local\":\"+12026-01-01T10:00\"}"
            })
    void timesOfAnotherAgeAreRefused(String json) {
        assertThatThrownBy(() -> Json.MAPPER.readValue(json, Times.class))
                .isInstanceOfSatisfying(
                        JsonMappingException.class,
                        refused -> assertThat(refused.getPath()).isNotEmpty());
    }

    @Test
    void timesPeopleWriteAboutAreTaken() throws JsonProcessingException {
        assertThat(Json.MAPPER.readValue(
                        "{\"at\":\"2026-11-22T10:00:00Z\",\"on\":\"1919-06-28\",\"local\":\"2027-03-28T02:30\"}",
                        Times.class))
                .isEqualTo(new Times(
                        Instant.parse("2026-11-22T10:00:00Z"),
                        LocalDate.of(1919, 6, 28),
                        LocalDateTime.of(2027, 3, 28, 2, 30)));
    }
}
