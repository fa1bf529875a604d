package org.corridor.campaign.appeal;

import java.time.Instant;
import java.util.List;
import org.corridor.campaign.wording.FieldChange;
import org.corridor.campaign.wording.FieldText;
import org.jspecify.annotations.Nullable;

/**
 * One version of an appeal for its editors, compared with the one before it.
 *
 * @param act what made it
 * @param by who made it
 * @param edition the edition that begins here, if one does
 * @param changes only those fields that changed
 */
public record AppealVersionView(
        long version,
        Instant at,
        String act,
        @Nullable String by,
        AppealState state,
        @Nullable Integer edition,
        List<FieldChange> changes) {
    static AppealVersionView of(AppealVersion kept, @Nullable AppealVersion before, @Nullable String by) {
        List<FieldText> was = before == null ? List.of() : before.words().texts();
        return new AppealVersionView(
                kept.version,
                kept.at,
                kept.act,
                by,
                kept.state,
                kept.edition,
                FieldChange.between(was, kept.words().texts()));
    }
}
