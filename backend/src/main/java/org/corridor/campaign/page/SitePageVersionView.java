package org.corridor.campaign.page;

import java.time.Instant;
import java.util.List;
import org.corridor.campaign.wording.FieldChange;
import org.corridor.campaign.wording.FieldText;
import org.jspecify.annotations.Nullable;

/**
 * One version of a page for its editors, compared with the one before it.
 *
 * @param act what made it
 * @param by who made it
 * @param changes only those fields that changed
 */
public record SitePageVersionView(
        long version, Instant at, String act, @Nullable String by, List<FieldChange> changes) {
    static SitePageVersionView of(SitePageVersion kept, @Nullable SitePageVersion before, @Nullable String by) {
        List<FieldText> was = before == null ? List.of() : before.stood().texts();
        return new SitePageVersionView(
                kept.version,
                kept.at,
                kept.act,
                by,
                FieldChange.between(was, kept.stood().texts()));
    }
}
