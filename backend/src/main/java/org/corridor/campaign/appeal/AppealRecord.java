package org.corridor.campaign.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.campaign.wording.Wordings;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * All of an appeal, for its editors.
 *
 * @param number as people cite it; absent until it opens
 * @param edition which wording organisations sign; 0 before it opens
 * @param wordings one for each interface language, whether anything is written in it or not
 * @param next the states it may be moved to
 */
public record AppealRecord(
        UUID id,
        @Nullable Long number,
        long version,
        AppealState state,
        int edition,
        String language,
        List<AppealWordingView> wordings,
        @Nullable LocalDate signUntil,
        List<AppealStep> steps,
        List<AppealAnswer> answers,
        List<AppealState> next,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {
    static AppealRecord of(Appeal appeal) {
        var words = appeal.words();
        return new AppealRecord(
                appeal.id,
                appeal.number,
                appeal.version,
                appeal.state,
                appeal.edition,
                appeal.language,
                Wordings.LANGUAGES.stream()
                        .map(code -> AppealWordingView.of(words, code))
                        .toList(),
                appeal.signUntil,
                appeal.steps,
                appeal.answers,
                List.copyOf(appeal.state.next()),
                appeal.createdAt,
                appeal.updatedAt);
    }
}
