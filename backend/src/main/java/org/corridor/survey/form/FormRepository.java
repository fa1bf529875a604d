package org.corridor.survey.form;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;

/** Forms and their versions in PostgreSQL. */
@Dependent
class FormRepository {
    private static final String NEWEST = "v.turn = (select max(w.turn) from FormVersion w where w.form = v.form)";

    private final EntityManager entityManager;

    @Inject
    FormRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<SurveyForm> find(String formId) {
        return entityManager
                .createQuery("select f from SurveyForm f join fetch f.study where f.formId = :id", SurveyForm.class)
                .setParameter("id", formId)
                .getResultStream()
                .findFirst();
    }

    SurveyForm get(String formId) {
        return find(formId).orElseThrow(() -> unknown(formId));
    }

    /** The form as its keeper last saw it. */
    SurveyForm get(String formId, long expectedVersion) {
        var form = get(formId);
        if (!form.hasVersion(expectedVersion)) {
            throw new Refused(new Stale("form"));
        }
        return form;
    }

    Optional<FormVersion> find(String formId, String version) {
        return entityManager
                .createQuery(
                        "select v from FormVersion v join fetch v.form f join fetch f.study"
                                + " where f.formId = :id and v.name = :version",
                        FormVersion.class)
                .setParameter("id", formId)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    FormVersion newest(UUID form) {
        return entityManager
                .createQuery("select v from FormVersion v where v.form.id = :form and " + NEWEST, FormVersion.class)
                .setParameter("form", form)
                .getSingleResult();
    }

    /** The newest versions of all forms, in the order of their ids. */
    List<FormVersion> newest(String after, int most) {
        return entityManager
                .createQuery(
                        "select v from FormVersion v join fetch v.form f join fetch f.study where f.formId > :after"
                                + " and "
                                + NEWEST + " order by f.formId",
                        FormVersion.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The newest versions of open forms, of all studies or of these, in the order of their ids. */
    List<FormVersion> open(boolean all, List<String> studies, String after, int most) {
        return entityManager
                .createQuery(
                        "select v from FormVersion v join fetch v.form f join fetch f.study s"
                                + " where f.state = org.corridor.survey.form.FormState.OPEN and f.formId > :after"
                                + " and (:all = true or s.key in (:studies)) and "
                                + NEWEST + " order by f.formId",
                        FormVersion.class)
                .setParameter("all", all)
                .setParameter("studies", studies)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many versions a form has. */
    int turns(UUID form) {
        return entityManager
                .createQuery("select count(v) from FormVersion v where v.form.id = :form", Long.class)
                .setParameter("form", form)
                .getSingleResult()
                .intValue();
    }

    List<FormVersion> versions(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select v from FormVersion v join fetch v.form f join fetch f.study where v.id in"
                                        + " (:ids)",
                                FormVersion.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    void add(FormVersion version) {
        entityManager.persist(version);
        entityManager.flush();
    }

    SurveyForm save(SurveyForm form) {
        entityManager.persist(form);
        entityManager.flush();
        return form;
    }

    static Refused unknown(String formId) {
        return new Refused(new NotFound("form", formId));
    }
}
