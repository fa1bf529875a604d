package org.corridor.campaign.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.campaign.picture.PictureView;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of a news item.
 *
 * @param issuedOn absent if nobody knows the day
 * @param publishedAt absent in a preview
 * @param language of what is shown: the reader's if somebody translated it, else the original one
 * @param originalLanguage the one it was written in
 * @param outdated the original changed after this translation
 * @param languages it can be read in
 * @param lede the teaser, if somebody wrote one
 * @param html the text, safe to show
 * @param pictureText what the picture shows
 */
public record NewsView(
        UUID id,
        long number,
        long version,
        String kind,
        String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        String language,
        String originalLanguage,
        boolean outdated,
        List<String> languages,
        String title,
        String teaser,
        @Nullable String lede,
        String html,
        @Nullable PictureView picture,
        @Nullable String pictureText,
        @Nullable NewsTargetView target)
        implements Versioned {}
