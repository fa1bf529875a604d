package org.corridor.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {
    @Test
    void aPlaceComesBackAsItWasGiven() {
        var place = new Place(Instant.parse("2026-11-22T10:00:00.123456Z"), UUID.randomUUID());
        assertThat(after(Place.key(place.at(), place.id())).afterPlace()).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zzz",
                "2026-11-22T10:00:00Z",
                "2026-11-22T10:00:00Z_x",
                "+1000000000-12-31T23:59:59Z_00000000-0000-0000-0000-000000000000",
                "-999999999-01-01T00:00:00Z_00000000-0000-0000-0000-000000000000",
                "+10000-01-01T00:00:00Z_00000000-0000-0000-0000-000000000000"
            })
    void whatIsNoPlaceIsRefused(String key) {
        assertThatThrownBy(() -> after(key).afterPlace()).isInstanceOf(Refused.class);
    }

    private static PageRequest after(String key) {
        var page = new PageRequest();
        page.after = key;
        return page;
    }
}
