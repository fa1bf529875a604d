package org.corridor.survey.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.platform.http.PageRequest.Place;

/** Interviews in PostgreSQL, once they are in. */
@Dependent
class SubmissionRepository {
    private final EntityManager entityManager;

    @Inject
    SubmissionRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The version that came under this instance id. */
    Optional<KeptVersion> find(UUID form, String instanceId) {
        return entityManager
                .createQuery(
                        "select v from KeptVersion v where v.form = :form and v.instanceId = :instance",
                        KeptVersion.class)
                .setParameter("form", form)
                .setParameter("instance", instanceId)
                .getResultStream()
                .findFirst();
    }

    /** Held until the transaction ends: what is done to an interview is done one after the other. */
    SurveySubmission lock(UUID id) {
        var held = entityManager.find(SurveySubmission.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (held == null) {
            throw new IllegalStateException("A version belongs to an interview.");
        }
        return held;
    }

    List<KeptVersion> versions(UUID submission) {
        return entityManager
                .createQuery(
                        "select v from KeptVersion v where v.submission = :id order by v.number", KeptVersion.class)
                .setParameter("id", submission)
                .getResultList();
    }

    /** The files that the newest versions of these interviews name. */
    Map<UUID, List<String>> namedFiles(Collection<UUID> submissions) {
        if (submissions.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select v from KeptVersion v join SurveySubmission s on s.id = v.submission and s.number ="
                                + " v.number where v.submission in (:ids)",
                        KeptVersion.class)
                .setParameter("ids", submissions)
                .getResultStream()
                .collect(Collectors.toMap(version -> version.submission, version -> version.fileNames));
    }

    /** What this receipt was given for; as a rule one, or none. */
    List<SurveySubmission> by(byte[] receipt) {
        return entityManager
                .createQuery("select s from SurveySubmission s where s.receipt = :receipt", SurveySubmission.class)
                .setParameter("receipt", receipt)
                .setMaxResults(2)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What somebody sent, newest first. */
    List<SurveySubmission> own(UUID researcher, Optional<Place> after, int most) {
        var query = entityManager
                .createQuery(
                        "select s from SurveySubmission s where s.researcher = :researcher"
                                + (after.isPresent() ? " and (s.receivedAt, s.id) < (:at, :id)" : "")
                                + " order by s.receivedAt desc, s.id desc",
                        SurveySubmission.class)
                .setParameter("researcher", researcher)
                .setMaxResults(most);
        after.ifPresent(place -> query.setParameter("at", place.at()).setParameter("id", place.id()));
        return query.getResultList();
    }

    /** Writes now, so that the view carries the new version. */
    SurveySubmission save(SurveySubmission submission) {
        entityManager.persist(submission);
        entityManager.flush();
        return submission;
    }

    /** Forgets every version, and remembers only that these instances must not come in again. */
    void destroyVersions(UUID submission) {
        entityManager
                .createQuery("delete from KeptVersion v where v.submission = :id")
                .setParameter("id", submission)
                .executeUpdate();
    }

    void spend(byte[] digest, String reason) {
        entityManager
                .createNativeQuery("insert into survey_spent_instance (digest, reason) values (:digest, :reason)"
                        + " on conflict (digest) do nothing")
                .setParameter("digest", digest)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /** Why an instance must not come in (again). */
    Optional<String> spentBecause(byte[] digest) {
        List<?> reasons = entityManager
                .createNativeQuery("select reason from survey_spent_instance where digest = :digest", String.class)
                .setParameter("digest", digest)
                .getResultList();
        return reasons.stream().map(String.class::cast).findFirst();
    }
}
