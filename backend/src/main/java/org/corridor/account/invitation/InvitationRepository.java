package org.corridor.account.invitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.account.EmailAddress;
import org.corridor.platform.persistence.Conditions;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;

/** Invitations in PostgreSQL. */
@Dependent
class InvitationRepository {
    private final EntityManager entityManager;

    @Inject
    InvitationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The invitation as its sender last saw it; of others only what an administrator may see. */
    Invitation get(UUID id, long expectedVersion, Optional<UUID> sender) {
        var invitation = Optional.ofNullable(entityManager.find(Invitation.class, id))
                .filter(found -> sender.isEmpty() || sender.get().equals(found.invitedBy))
                .orElseThrow(() -> new Refused(new NotFound(Invitation.KIND, id)));
        if (!invitation.hasVersion(expectedVersion)) {
            throw new Refused(new Stale(Invitation.KIND));
        }
        return invitation;
    }

    Invitation get(InvitationToken token) {
        return entityManager
                .createQuery("select i from Invitation i where i.tokenFingerprint = :fingerprint", Invitation.class)
                .setParameter("fingerprint", token.fingerprint())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(new NotFound(Invitation.KIND, "with this link")));
    }

    /** Held until the transaction ends: of two who follow the same link at once, the second finds it used. */
    Invitation hold(InvitationToken token) {
        var invitation = get(token);
        entityManager.refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
        return invitation;
    }

    /** Newest first; those of one sender, or of all. */
    List<Invitation> list(InvitationQuery question, Optional<UUID> sender, Instant now) {
        var conditions = new Conditions();
        sender.ifPresent(id -> conditions.and("i.invitedBy = :sender").with("sender", id));
        question.state().ifPresent(state -> within(conditions, state, now));
        question.afterPlace()
                .ifPresent(place -> conditions
                        .and("(i.sentAt, i.id) < (:afterTime, :afterId)")
                        .with("afterTime", place.at())
                        .with("afterId", place.id()));
        return conditions
                .bind(entityManager.createQuery(
                        "select i from Invitation i" + conditions.where() + " order by i.sentAt desc, i.id desc",
                        Invitation.class))
                .setMaxResults(question.limit() + 1)
                .getResultList();
    }

    /** Invitations to this address that nobody used, withdrew or replaced. */
    List<Invitation> unended(EmailAddress address) {
        return entityManager
                .createQuery(
                        "select i from Invitation i where i.email = :email and i.acceptedAt is null"
                                + " and i.withdrawnAt is null and i.undeliveredAt is null and i.replacedAt is null",
                        Invitation.class)
                .setParameter("email", address.text())
                .getResultList();
    }

    /** One at a time: so that two to the same address, sent at the same moment, are told apart. */
    void holdSending() {
        entityManager
                .createNativeQuery("lock table invitation in share row exclusive mode")
                .executeUpdate();
    }

    Optional<Invitation> carriedBy(UUID mail) {
        return entityManager
                .createQuery("select i from Invitation i where i.mail = :mail", Invitation.class)
                .setParameter("mail", mail)
                .getResultStream()
                .findFirst();
    }

    /** Sent by this person, or to this address. */
    List<Invitation> about(UUID person, Optional<EmailAddress> address) {
        return entityManager
                .createQuery(
                        "select i from Invitation i where i.invitedBy = :person or i.acceptedBy = :person"
                                + " or i.email = :email order by i.sentAt desc, i.id desc",
                        Invitation.class)
                .setParameter("person", person)
                .setParameter("email", address.map(EmailAddress::text).orElse(""))
                .getResultList();
    }

    /** Writes now, so that the view carries the new version. */
    Invitation save(Invitation invitation) {
        entityManager.persist(invitation);
        entityManager.flush();
        return invitation;
    }

    /** {@link Invitation#state(Instant)}, asked of the database. */
    private static void within(Conditions conditions, InvitationState state, Instant now) {
        switch (state) {
            case ACCEPTED -> conditions.and("i.acceptedAt is not null");
            case WITHDRAWN -> conditions.and("i.withdrawnAt is not null");
            case NOT_DELIVERED ->
                conditions.and("i.undeliveredAt is not null and i.acceptedAt is null and i.withdrawnAt is null");
            case OPEN, EXPIRED ->
                conditions
                        .and("i.acceptedAt is null and i.withdrawnAt is null and i.undeliveredAt is null")
                        .and(state == InvitationState.OPEN ? "i.expiresAt > :now" : "i.expiresAt <= :now")
                        .with("now", now);
        }
    }
}
