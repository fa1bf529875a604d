package org.corridor.account.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.account.EmailAddress;
import org.corridor.account.Role;
import org.corridor.account.assignment.AssignmentDraft;
import org.corridor.account.person.PersonContact;
import org.corridor.platform.problem.Refusal.NotAllowed;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That somebody was asked by mail to come in: good once, for two weeks, for the owner of the address it was sent to. */
@Entity
@Table(name = "invitation")
class Invitation {
    static final String KIND = "invitation";
    static final Duration GOOD_FOR = Duration.ofDays(14);
    static final RuleBroken OWN = new RuleBroken(
            "own-invitation", "Nobody gives themselves roles by an invitation. Ask somebody else who may invite.");

    @Id
    UUID id = UUID.randomUUID();

    @Version
    long version;

    @Column(name = "token_fingerprint")
    private String tokenFingerprint;

    /** As {@link EmailAddress} spells it. */
    String email;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> roles;

    @Convert(converter = AssignmentColumn.class)
    @Nullable
    AssignmentDraft assignment;

    String language;

    /** Absent when a program sent it on an operator's behalf: the first administrator comes in that way. */
    @Column(name = "invited_by")
    @Nullable
    UUID invitedBy;

    @Column(name = "sent_at")
    Instant sentAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "accepted_at")
    @Nullable
    private Instant acceptedAt;

    @Column(name = "accepted_by")
    @Nullable
    private UUID acceptedBy;

    @Column(name = "withdrawn_at")
    @Nullable
    private Instant withdrawnAt;

    /** The letter that carries the link. */
    @Column(name = "mail_id")
    @Nullable
    private UUID mail;

    /** When the letter came back: the link reached nobody. */
    @Column(name = "undelivered_at")
    @Nullable
    private Instant undeliveredAt;

    /** When another invitation to the same address took the place of this one, which had expired. */
    @Column(name = "replaced_at")
    @Nullable
    private Instant replacedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(InvitationDraft draft, InvitationToken token, @Nullable UUID invitedBy, Instant now) {
        tokenFingerprint = token.fingerprint();
        email = draft.address().text();
        roles = Role.words(draft.roles());
        assignment = draft.assignment();
        language = draft.language();
        this.invitedBy = invitedBy;
        sentAt = now;
        expiresAt = now.plus(GOOD_FOR);
    }

    InvitationState state(Instant now) {
        if (acceptedAt != null) {
            return InvitationState.ACCEPTED;
        }
        if (withdrawnAt != null) {
            return InvitationState.WITHDRAWN;
        }
        if (undeliveredAt != null) {
            return InvitationState.NOT_DELIVERED;
        }
        return now.isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    /**
     * Good for the owner of the address only: a letter that was passed on, or read by others, lets nobody else in with
     * roles meant for somebody in particular.
     */
    void accept(PersonContact person, Instant now) {
        refuseUnlessOpen(now);
        if (person.id().equals(invitedBy)) {
            throw new Refused(OWN);
        }
        if (!sentTo(person.email())) {
            throw new Refused(new NotAllowed("This invitation was sent to another e-mail address than the one you are"
                    + " signed in with. Sign in with that address, or ask for a new invitation to this one."));
        }
        if (!person.emailVerified()) {
            throw new Refused(
                    new NotAllowed("Confirm your e-mail address first, with the link the sign-in service sent you."));
        }
        acceptedAt = now;
        acceptedBy = person.id();
    }

    /** By what the letter is found again should it come back. */
    void carriedBy(UUID letter) {
        mail = letter;
    }

    /** Its letter came back. */
    void comeBack(Instant now) {
        undeliveredAt = now;
    }

    /** Gives its place to another invitation to the same address; one that is open still keeps it. */
    void makePlace(Instant now) {
        if (state(now) == InvitationState.OPEN) {
            throw broken(
                    "invitation-open",
                    "An invitation to this address is open already. It has to be used, withdrawn or expired before the"
                            + " next one is sent.");
        }
        replacedAt = now;
    }

    void withdraw(Instant now) {
        refuseUnlessOpen(now);
        withdrawnAt = now;
    }

    List<Role> roles() {
        return Role.ordered(Role.read(roles));
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }

    SubjectRef ref() {
        return new SubjectRef(KIND, id);
    }

    private boolean sentTo(String address) {
        return EmailAddress.of(address).filter(own -> own.text().equals(email)).isPresent();
    }

    private void refuseUnlessOpen(Instant now) {
        switch (state(now)) {
            case OPEN -> {}
            case ACCEPTED -> throw broken("invitation-used", "This invitation was used already.");
            case WITHDRAWN -> throw broken("invitation-withdrawn", "This invitation was withdrawn.");
            case NOT_DELIVERED ->
                throw broken("invitation-not-delivered", "The letter with this invitation could not be delivered.");
            case EXPIRED -> throw broken("invitation-expired", "This invitation has expired: ask for a new one.");
        }
    }

    private static Refused broken(String rule, String detail) {
        return new Refused(new RuleBroken(rule, detail));
    }
}
