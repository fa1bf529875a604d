package org.corridor.site.page;

import java.util.List;
import java.util.Map;
import org.corridor.campaign.appeal.AppealState;
import org.corridor.campaign.appeal.AppealSummary;
import org.corridor.campaign.appeal.AppealView;
import org.corridor.site.text.Wording;

/** How an appeal reads in the language of a page. */
record AppealWords(Wording w) {
    /** The states in the order in which a list shows them. */
    static final List<AppealState> ORDER =
            List.of(AppealState.OPEN, AppealState.CLOSED, AppealState.ANSWERED, AppealState.WITHDRAWN);

    private static final Map<AppealState, String> SIGNS = Map.of(
            AppealState.OPEN, "half",
            AppealState.CLOSED, "wait",
            AppealState.ANSWERED, "done",
            AppealState.WITHDRAWN, "no");

    /** Those that have reached a state. */
    static List<AppealSummary> in(AppealState state, List<AppealSummary> all) {
        return all.stream().filter(appeal -> appeal.state() == state).toList();
    }

    String state(AppealState state) {
        return w.t("appeal.state." + state.word());
    }

    String sign(AppealState state) {
        return SIGNS.getOrDefault(state, "");
    }

    String number(long number) {
        return w.t("appeal.page.number", "number", w.number(number));
    }

    /** Where everybody who signed stands as a table. */
    static String table(AppealView appeal) {
        return "/api/appeals/number/%d/signatories.csv".formatted(appeal.number());
    }
}
