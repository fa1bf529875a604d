package org.corridor.campaign.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.campaign.wording.LanguageState;
import org.jspecify.annotations.Nullable;

/**
 * An appeal on the editors' desk.
 *
 * @param languages how it stands in each interface language
 */
public record AppealEntry(
        UUID id,
        @Nullable Long number,
        AppealState state,
        String language,
        String title,
        List<LanguageState> languages,
        @Nullable LocalDate signUntil,
        Instant updatedAt) {
    static AppealEntry of(Appeal appeal) {
        var words = appeal.words();
        return new AppealEntry(
                appeal.id,
                appeal.number,
                appeal.state,
                appeal.language,
                words.ofOriginal().title(),
                words.states(),
                appeal.signUntil,
                appeal.updatedAt);
    }
}
