package org.corridor.campaign.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * All of a news item, for its editors.
 *
 * @param number short and lasting: what people cite
 * @param wordings one for each interface language, whether anything is written in it or not
 * @param publishAt when it will go out by itself
 * @param publishedAt when it first went out
 */
public record NewsRecord(
        UUID id,
        long number,
        long version,
        NewsState state,
        String kind,
        String issuer,
        @Nullable LocalDate issuedOn,
        boolean undated,
        String language,
        List<NewsWordingView> wordings,
        @Nullable NewsTarget target,
        @Nullable String targetAddress,
        @Nullable String picture,
        @Nullable Instant publishAt,
        @Nullable Instant publishedAt,
        @Nullable String withdrawnBecause,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** The title it was written under. */
    String title() {
        return wordings.stream()
                .filter(wording -> wording.language().equals(language))
                .findFirst()
                .map(NewsWordingView::title)
                .orElse("");
    }
}
