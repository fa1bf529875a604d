package org.corridor.campaign.event;

import org.corridor.campaign.wording.WordingState;
import org.corridor.campaign.wording.Wordings;
import org.jspecify.annotations.Nullable;

/** How an event stands in one language, for its editors. */
public record EventWordingView(
        String language,
        WordingState state,
        String title,
        @Nullable String teaser,
        String body) {
    static EventWordingView of(Wordings<EventWording> wordings, String language) {
        var state = wordings.state(language);
        return wordings.in(language)
                .map(wording ->
                        new EventWordingView(language, state, wording.title(), wording.teaser(), wording.body()))
                .orElseGet(() -> new EventWordingView(language, state, "", null, ""));
    }
}
