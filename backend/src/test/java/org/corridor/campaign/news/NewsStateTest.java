package org.corridor.campaign.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsStateTest {
    @ParameterizedTest
    @CsvSource({
        "DRAFT, SCHEDULE, SCHEDULED",
        "DRAFT, PUBLISH, PUBLISHED",
        "DRAFT, WITHDRAW, WITHDRAWN",
        "SCHEDULED, SCHEDULE, SCHEDULED",
        "SCHEDULED, HOLD, DRAFT",
        "SCHEDULED, PUBLISH, PUBLISHED",
        "SCHEDULED, WITHDRAW, WITHDRAWN",
        "PUBLISHED, WITHDRAW, WITHDRAWN",
        "WITHDRAWN, RESTORE, DRAFT"
    })
    void aLegalMoveLeadsOn(NewsState from, NewsMove move, NewsState to) {
        assertThat(from.after(move)).contains(to);
    }

    @Test
    void everyOtherMoveIsImpossible() {
        var legal = Arrays.stream(NewsState.values())
                .flatMap(state -> Arrays.stream(NewsMove.values())
                        .map(move -> state.after(move).orElse(null)))
                .filter(Objects::nonNull)
                .count();
        assertThat(legal).isEqualTo(9);
    }
}
