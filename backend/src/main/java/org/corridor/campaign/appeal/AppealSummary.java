package org.corridor.campaign.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appeal in a list.
 *
 * @param since when it came to its state
 * @param language of what is shown: the reader's, or the original one
 * @param signUntil the last day on which organisations sign
 * @param takesSignatures whether they do now
 * @param signatures how many organisations stand under it
 */
public record AppealSummary(
        UUID id,
        long number,
        AppealState state,
        Instant since,
        String language,
        String title,
        String addressee,
        String demand,
        @Nullable LocalDate signUntil,
        boolean takesSignatures,
        long signatures,
        Instant updatedAt) {
    static AppealSummary of(Appeal appeal, String language, long signatures, Instant now) {
        var said = appeal.words().forReader(language);
        return new AppealSummary(
                appeal.id,
                Objects.requireNonNull(appeal.number),
                appeal.state,
                appeal.steps.getLast().at(),
                said.language(),
                said.title(),
                said.addressee(),
                said.demand(),
                appeal.signUntil,
                appeal.takesSignatures(now),
                signatures,
                appeal.updatedAt);
    }
}
