package org.corridor.campaign.appeal;

import java.time.Instant;
import java.util.List;
import org.corridor.campaign.wording.FieldChange;
import org.corridor.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A wording that organisations signed, in the language it was written in.
 *
 * @param html the text, safe to show
 * @param changes against the edition before; none for the first
 */
public record AppealEditionView(
        int edition,
        Instant at,
        String language,
        String title,
        String addressee,
        String demand,
        String html,
        List<FieldChange> changes) {
    static AppealEditionView of(AppealVersion kept, @Nullable AppealVersion before) {
        var said = kept.words().original();
        return new AppealEditionView(
                kept.edition == null ? 0 : kept.edition,
                kept.at,
                kept.words().language(),
                said.title(),
                said.addressee(),
                said.demand(),
                Markdown.html(said.body()),
                before == null
                        ? List.of()
                        : FieldChange.between(
                                before.words().signed(), kept.words().signed()));
    }
}
