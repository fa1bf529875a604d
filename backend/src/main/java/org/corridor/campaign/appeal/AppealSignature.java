package org.corridor.campaign.appeal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.campaign.mandate.MandateDraft;
import org.corridor.campaign.mandate.Signature;

/** An organisation's name under an edition of an appeal. */
@Entity
@Table(name = "campaign_appeal_signature")
@AttributeOverride(name = "subjectId", column = @Column(name = "appeal_id"))
class AppealSignature extends Signature {
    static final String KIND = "signature";

    int edition;

    protected AppealSignature() {}

    AppealSignature(Appeal appeal, OrganisationSummary organisation, MandateDraft draft, UUID person, Instant now) {
        super(appeal.id, organisation, draft, person, now);
        this.edition = appeal.edition;
    }

    @Override
    public Integer edition() {
        return edition;
    }
}
