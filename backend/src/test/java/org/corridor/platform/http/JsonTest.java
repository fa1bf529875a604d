package org.corridor.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
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
}
