package org.corridor.campaign.news;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.Optional;
import org.corridor.platform.persistence.KebabCase;

/** Where a news item stands on its way to readers. The legal moves live here and nowhere else. */
public enum NewsState {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("scheduled")
    SCHEDULED,
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    private static final Map<NewsState, Map<NewsMove, NewsState>> LEGAL = Map.of(
            DRAFT,
            Map.of(
                    NewsMove.SCHEDULE, SCHEDULED,
                    NewsMove.PUBLISH, PUBLISHED,
                    NewsMove.WITHDRAW, WITHDRAWN),
            SCHEDULED,
            Map.of(
                    NewsMove.SCHEDULE, SCHEDULED,
                    NewsMove.HOLD, DRAFT,
                    NewsMove.PUBLISH, PUBLISHED,
                    NewsMove.WITHDRAW, WITHDRAWN),
            PUBLISHED,
            Map.of(NewsMove.WITHDRAW, WITHDRAWN),
            WITHDRAWN,
            Map.of(NewsMove.RESTORE, DRAFT));

    /** Where this move leads, if it is possible from here. */
    Optional<NewsState> after(NewsMove move) {
        return Optional.ofNullable(LEGAL.getOrDefault(this, Map.of()).get(move));
    }

    @Converter(autoApply = true)
    static class Column extends KebabCase<NewsState> {
        Column() {
            super(NewsState.class);
        }
    }
}
