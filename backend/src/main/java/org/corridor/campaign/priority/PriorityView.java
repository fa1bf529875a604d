package org.corridor.campaign.priority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.account.person.PersonCard;
import org.corridor.campaign.mandate.OrganisationTally;
import org.corridor.campaign.mandate.SignatureView;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A priority as its page shows it, with the beginning of the lists that belong to it.
 *
 * @param translations one for each other interface language, missing ones included
 * @param steps how it came to its status, oldest first
 * @param owner who answers for it; told to members
 * @param facilitators who else decides; told to those who decide
 * @param circle who reads it while a working circle does; told to those who decide
 * @param consulting whether amendments are being weighed
 * @param takesAmendments whether others may be proposed now
 * @param closingNote what all who took part were told
 */
public record PriorityView(
        UUID id,
        long number,
        long version,
        PriorityStatus status,
        PriorityVisibility visibility,
        String language,
        String title,
        String demand,
        List<Paragraph> paragraphs,
        List<PriorityTranslation> translations,
        List<StatusStep> steps,
        @Nullable PersonCard owner,
        List<PersonCard> facilitators,
        List<PersonCard> circle,
        @Nullable LocalDate consultationUntil,
        boolean consulting,
        boolean takesAmendments,
        @Nullable Instant consultationClosedAt,
        @Nullable String closingNote,
        List<EvidenceView> evidence,
        OrganisationTally tally,
        Page<SignatureView> endorsements,
        Page<AmendmentView> amendments,
        PriorityRights rights,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
