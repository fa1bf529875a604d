package org.corridor.campaign.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.account.organisation.Constituency;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** An organisation's name under something, put there by a person to whom it gave a mandate. */
@MappedSuperclass
public abstract class Signature {
    @Id
    UUID id = UUID.randomUUID();

    @Version
    long version;

    /** What is signed; each kind names its own column. */
    @Column(name = "subject_id")
    UUID subjectId;

    @Column(name = "organisation_id")
    UUID organisationId;

    /** For whom the organisation spoke when it signed. */
    Constituency constituency;

    @Column(name = "person_id")
    UUID person;

    @Column(name = "mandate_giver")
    String mandateGiver;

    @Column(name = "mandated_on")
    LocalDate mandatedOn;

    String mandate;

    @Column(name = "signed_at")
    Instant signedAt;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    @Column(name = "revoked_by")
    @Nullable
    UUID revokedBy;

    @SuppressWarnings("NullAway.Init")
    protected Signature() {}

    protected Signature(UUID subject, OrganisationSummary organisation, MandateDraft draft, UUID person, Instant now) {
        this.subjectId = subject;
        this.organisationId = organisation.id();
        this.constituency = organisation.constituency();
        this.person = person;
        this.mandateGiver = draft.giver().strip();
        this.mandatedOn = draft.on();
        this.mandate = draft.text().strip();
        this.signedAt = now;
    }

    /** Takes it back; it stays in the record. */
    public void revoke(UUID by, Instant now) {
        if (revokedAt != null) {
            throw new Refused(new RuleBroken("signature-revoked", "This signature was taken back already."));
        }
        revokedAt = now;
        revokedBy = by;
    }

    /** Which wording was signed, where wordings are numbered. */
    public @Nullable Integer edition() {
        return null;
    }

    /** Who may take a signature back: the organisation that gave it, and editors on its behalf. */
    public boolean mayBeRevokedBy(Speaker who) {
        return revokedAt == null && (who.editor() || who.speaksFor(organisationId));
    }

    public UUID id() {
        return id;
    }

    public boolean revoked() {
        return revokedAt != null;
    }

    /** As the person who signed finds it among what is kept about them. */
    public Kept kept() {
        return new Kept(subjectId, organisationId, mandateGiver, mandatedOn, mandate);
    }

    /** What is kept about the person who signed. */
    public record Kept(UUID subject, UUID organisation, String mandateGiver, LocalDate mandatedOn, String mandate) {}
}
