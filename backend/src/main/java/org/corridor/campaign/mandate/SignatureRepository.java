package org.corridor.campaign.mandate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.account.organisation.Constituency;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.persistence.Conditions;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;

/** Signatures of one kind in PostgreSQL. */
public abstract class SignatureRepository<S extends Signature> {
    private final EntityManager entityManager;
    private final Class<S> type;
    private final String kind;

    protected SignatureRepository(EntityManager entityManager, Class<S> type, String kind) {
        this.entityManager = entityManager;
        this.type = type;
        this.kind = kind;
    }

    /** As the caller last saw it, and nobody else changes it until this transaction ends. */
    public S get(UUID subject, UUID id, long expectedVersion) {
        var signature = entityManager.find(type, id, LockModeType.PESSIMISTIC_WRITE);
        if (signature == null || !signature.subjectId.equals(subject)) {
            throw new Refused(new NotFound(kind, id));
        }
        if (signature.version != expectedVersion) {
            throw new Refused(new Stale(kind));
        }
        return signature;
    }

    /** The one that holds for an organisation. */
    public Optional<S> inForce(UUID subject, UUID organisation) {
        return entityManager
                .createQuery(
                        from("s") + " where s.subjectId = :subject and s.organisationId = :organisation"
                                + " and s.revokedAt is null",
                        type)
                .setParameter("subject", subject)
                .setParameter("organisation", organisation)
                .getResultStream()
                .findFirst();
    }

    /** Newest first, those that were revoked among them. */
    public List<S> list(UUID subject, Optional<PageRequest.Place> after, int most) {
        var conditions = new Conditions().and("s.subjectId = :subject").with("subject", subject);
        after.ifPresent(place -> conditions
                .and("(s.signedAt, s.id) < (:afterTime, :afterId)")
                .with("afterTime", place.at())
                .with("afterId", place.id()));
        return conditions
                .bind(entityManager.createQuery(
                        from("s") + conditions.where() + " order by s.signedAt desc, s.id desc", type))
                .setMaxResults(most)
                .getResultList();
    }

    /** Those in force, counted by constituency, of each of these things that has any. */
    Map<UUID, Map<Constituency, Long>> counts(Collection<UUID> subjects) {
        var counts = new HashMap<UUID, Map<Constituency, Long>>();
        if (!subjects.isEmpty()) {
            entityManager
                    .createQuery(
                            from("s.subjectId, s.constituency, count(s)")
                                    + " where s.subjectId in (:subjects) and s.revokedAt is null"
                                    + " group by s.subjectId, s.constituency",
                            Object[].class)
                    .setParameter("subjects", subjects)
                    .getResultList()
                    .forEach(row -> counts.computeIfAbsent((UUID) row[0], one -> new EnumMap<>(Constituency.class))
                            .put((Constituency) row[1], (Long) row[2]));
        }
        return counts;
    }

    /** Everybody who ever signed it. */
    public Set<UUID> people(UUID subject) {
        return new HashSet<>(entityManager
                .createQuery(from("distinct s.person") + " where s.subjectId = :subject", UUID.class)
                .setParameter("subject", subject)
                .getResultList());
    }

    /** What somebody signed, oldest first. */
    public List<S> by(UUID person) {
        return entityManager
                .createQuery(from("s") + " where s.person = :person order by s.signedAt", type)
                .setParameter("person", person)
                .getResultList();
    }

    /** Writes now, so that the view carries the new version. */
    public S save(S signature) {
        entityManager.persist(signature);
        entityManager.flush();
        return signature;
    }

    private String from(String what) {
        return "select %s from %s s".formatted(what, type.getSimpleName());
    }
}
