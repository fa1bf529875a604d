package org.corridor.campaign.priority;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.campaign.wording.WordingPart;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An amendment as one reads it. Who proposed it is told to members; everybody reads for which organisation.
 *
 * @param before the words it was written against
 * @param current the words that stand there now; absent when the paragraph was removed
 * @param difference from the words that stand there now while it is open, from those it was written against afterwards
 * @param overtaken whether the words changed after it was proposed
 * @param outcome why it was decided so
 * @param resultVersion the version of the priority that it made
 */
public record AmendmentView(
        UUID id,
        long version,
        int number,
        AmendmentKind kind,
        AmendmentState state,
        @Nullable String paragraph,
        String language,
        String before,
        String words,
        @Nullable String current,
        List<WordingPart> difference,
        boolean overtaken,
        String reasons,
        @Nullable String author,
        @Nullable OrganisationSummary organisation,
        Instant proposedAt,
        @Nullable Instant decidedAt,
        @Nullable String outcome,
        @Nullable Long resultVersion)
        implements Versioned {}
