package org.corridor.campaign.priority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.account.organisation.Constituency;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** That an organisation stands behind a priority, by a person whom it gave a mandate. */
@Entity
@Table(name = "campaign_endorsement")
class Endorsement {
    static final String KIND = "endorsement";

    @Id
    UUID id = UUID.randomUUID();

    @Version
    long version;

    @Column(name = "priority_id")
    UUID priorityId;

    @Column(name = "organisation_id")
    UUID organisationId;

    /** For whom the organisation spoke when it endorsed. */
    Constituency constituency;

    @Column(name = "person_id")
    UUID person;

    @Column(name = "mandate_giver")
    String mandateGiver;

    @Column(name = "mandated_on")
    LocalDate mandatedOn;

    String mandate;

    @Column(name = "endorsed_at")
    Instant endorsedAt;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    @Column(name = "revoked_by")
    @Nullable
    UUID revokedBy;

    @SuppressWarnings("NullAway.Init")
    protected Endorsement() {}

    Endorsement(Priority priority, OrganisationSummary organisation, MandateDraft draft, UUID person, Instant now) {
        this.priorityId = priority.id;
        this.organisationId = organisation.id();
        this.constituency = organisation.constituency();
        this.person = person;
        this.mandateGiver = draft.giver().strip();
        this.mandatedOn = draft.on();
        this.mandate = draft.text().strip();
        this.endorsedAt = now;
    }

    void revoke(UUID by, Instant now) {
        if (revokedAt != null) {
            throw new Refused(new RuleBroken("endorsement-revoked", "This endorsement is revoked already."));
        }
        revokedAt = now;
        revokedBy = by;
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }
}
