package org.corridor.campaign.news;

import org.corridor.campaign.wording.WordingState;
import org.corridor.campaign.wording.Wordings;
import org.jspecify.annotations.Nullable;

/** How a news item stands in one language, for its editors. */
public record NewsWordingView(
        String language,
        WordingState state,
        String title,
        @Nullable String teaser,
        String body,
        @Nullable String pictureText) {
    static NewsWordingView of(Wordings<NewsWording> wordings, String language) {
        var state = wordings.state(language);
        return wordings.in(language)
                .map(wording -> new NewsWordingView(
                        language, state, wording.title(), wording.teaser(), wording.body(), wording.pictureText()))
                .orElseGet(() -> new NewsWordingView(language, state, "", null, "", null));
    }
}
