package org.corridor.campaign.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.campaign.mandate.OrganisationTally;
import org.corridor.campaign.mandate.SignatureView;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An appeal as its page shows it, with the beginning of the list of those who signed.
 *
 * @param edition which wording organisations sign
 * @param language of what is shown: the reader's if somebody translated it, else the original one
 * @param outdated the original changed after this translation
 * @param languages it can be read in
 * @param html the text, safe to show
 * @param signUntil the last day on which organisations sign
 * @param takesSignatures whether they do now
 * @param steps how it came to its state, oldest first
 * @param tally of those whose signature stands
 */
public record AppealView(
        UUID id,
        long number,
        long version,
        AppealState state,
        int edition,
        String language,
        String originalLanguage,
        boolean outdated,
        List<String> languages,
        String title,
        String addressee,
        String demand,
        String html,
        @Nullable LocalDate signUntil,
        boolean takesSignatures,
        List<AppealStep> steps,
        @Nullable AppealAnswerView answer,
        OrganisationTally tally,
        Page<SignatureView> signatures,
        AppealRights rights,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
