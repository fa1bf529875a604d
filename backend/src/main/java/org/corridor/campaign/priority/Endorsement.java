package org.corridor.campaign.priority;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.campaign.mandate.MandateDraft;
import org.corridor.campaign.mandate.Signature;

/** That an organisation stands behind a priority, by a person whom it gave a mandate. */
@Entity
@Table(name = "campaign_endorsement")
@AttributeOverride(name = "subjectId", column = @Column(name = "priority_id"))
@AttributeOverride(name = "signedAt", column = @Column(name = "endorsed_at"))
class Endorsement extends Signature {
    static final String KIND = "endorsement";

    protected Endorsement() {}

    Endorsement(Priority priority, OrganisationSummary organisation, MandateDraft draft, UUID person, Instant now) {
        super(priority.id, organisation, draft, person, now);
    }
}
