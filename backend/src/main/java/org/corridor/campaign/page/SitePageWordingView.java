package org.corridor.campaign.page;

import org.corridor.campaign.wording.WordingState;
import org.corridor.campaign.wording.Wordings;

/** How a page stands in one language, for its editors. */
public record SitePageWordingView(String language, WordingState state, String title, String lede, String body) {
    static SitePageWordingView of(Wordings<SitePageWording> wordings, String language) {
        var state = wordings.state(language);
        return wordings.in(language)
                .map(wording ->
                        new SitePageWordingView(language, state, wording.title(), wording.lede(), wording.body()))
                .orElseGet(() -> new SitePageWordingView(language, state, "", "", ""));
    }
}
