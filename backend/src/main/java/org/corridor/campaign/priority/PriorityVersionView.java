package org.corridor.campaign.priority;

import java.time.Instant;
import java.util.List;
import org.corridor.campaign.wording.WordingPart;
import org.jspecify.annotations.Nullable;

/**
 * A priority's words as they stood, and what had changed since the version before it.
 *
 * @param since the version it is compared with; absent for the first one that may be read
 * @param titleParts the title, word by word
 * @param demandParts the demand, word by word
 */
public record PriorityVersionView(
        long version,
        Instant at,
        String act,
        PriorityStatus status,
        String language,
        String title,
        String demand,
        @Nullable Long since,
        List<WordingPart> titleParts,
        List<WordingPart> demandParts,
        List<ParagraphChange> paragraphs,
        List<PriorityTranslation> translations) {
    static PriorityVersionView of(PriorityVersion kept, @Nullable PriorityVersion earlier) {
        var text = kept.snapshot;
        var before = earlier == null ? text : earlier.snapshot;
        return new PriorityVersionView(
                kept.version,
                kept.at,
                kept.act,
                kept.status,
                text.language(),
                text.title(),
                text.demand(),
                earlier == null ? null : earlier.version,
                WordingPart.between(before.title(), text.title()),
                WordingPart.between(before.demand(), text.demand()),
                ParagraphChange.between(before, text),
                text.translations());
    }
}
