package org.corridor.campaign.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published item in a list.
 *
 * @param issuedOn absent if nobody knows the day
 * @param language of title and teaser: the reader's, or the original one
 */
public record NewsSummary(
        UUID id,
        long number,
        String kind,
        String issuer,
        @Nullable LocalDate issuedOn,
        Instant updatedAt,
        String language,
        String title,
        String teaser) {
    static NewsSummary of(News news, String readerLanguage) {
        var shown = news.wordings().forReader(readerLanguage);
        return new NewsSummary(
                news.id,
                news.number,
                news.kind,
                news.issuer,
                news.issuedOn,
                news.updatedAt,
                shown.language(),
                shown.title(),
                shown.lead());
    }
}
