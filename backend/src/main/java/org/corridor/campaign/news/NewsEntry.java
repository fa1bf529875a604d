package org.corridor.campaign.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.campaign.wording.LanguageState;
import org.jspecify.annotations.Nullable;

/**
 * A news item on the editors' desk.
 *
 * @param languages how it stands in each interface language
 */
public record NewsEntry(
        UUID id,
        long number,
        NewsState state,
        String kind,
        @Nullable LocalDate issuedOn,
        String language,
        String title,
        List<LanguageState> languages,
        @Nullable Instant publishAt,
        Instant updatedAt) {
    static NewsEntry of(News news) {
        var said = news.wordings();
        return new NewsEntry(
                news.id,
                news.number,
                news.state,
                news.kind,
                news.issuedOn,
                news.language,
                said.ofOriginal().title(),
                said.states(),
                news.publishAt,
                news.updatedAt);
    }
}
