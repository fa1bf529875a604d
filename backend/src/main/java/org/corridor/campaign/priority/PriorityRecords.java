package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.campaign.mandate.Signature;
import org.corridor.platform.subject.PersonalData;

/** What this room gives to the export of what is kept about somebody. */
@Dependent
class PriorityRecords implements PersonalData {
    private final AmendmentRepository amendments;
    private final EndorsementRepository endorsements;

    @Inject
    PriorityRecords(AmendmentRepository amendments, EndorsementRepository endorsements) {
        this.amendments = amendments;
        this.endorsements = endorsements;
    }

    @Override
    public String room() {
        return "priorities";
    }

    @Override
    public Object about(UUID person) {
        return new About(
                amendments.by(person).stream().map(Proposed::of).toList(),
                endorsements.by(person).stream().map(Signature::kept).toList());
    }

    /** Everything. */
    record About(List<Proposed> amendments, List<Signature.Kept> endorsements) {}

    /** An amendment of theirs. */
    record Proposed(UUID priority, int number, String words, String reasons, Instant at) {
        static Proposed of(Amendment amendment) {
            return new Proposed(
                    amendment.priorityId, amendment.number, amendment.words, amendment.reasons, amendment.proposedAt);
        }
    }
}
