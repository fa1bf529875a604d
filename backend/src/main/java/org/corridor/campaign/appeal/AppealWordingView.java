package org.corridor.campaign.appeal;

import org.corridor.campaign.wording.WordingState;
import org.corridor.campaign.wording.Wordings;

/** How an appeal stands in one language, for its editors. */
public record AppealWordingView(
        String language, WordingState state, String title, String addressee, String demand, String body) {
    static AppealWordingView of(Wordings<AppealWording> wordings, String language) {
        var state = wordings.state(language);
        return wordings.in(language)
                .map(wording -> new AppealWordingView(
                        language, state, wording.title(), wording.addressee(), wording.demand(), wording.body()))
                .orElseGet(() -> new AppealWordingView(language, state, "", "", "", ""));
    }
}
