package org.corridor.account.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;

/** Assignments in PostgreSQL. */
@Dependent
class AssignmentRepository {
    private final EntityManager entityManager;

    @Inject
    AssignmentRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The assignment, if it is this person's. */
    Assignment get(UUID person, UUID id) {
        var assignment = entityManager.find(Assignment.class, id);
        if (assignment == null || !assignment.person.equals(person)) {
            throw new Refused(new NotFound("assignment", id));
        }
        return assignment;
    }

    List<Assignment> list(UUID person) {
        return entityManager
                .createQuery(
                        "select a from Assignment a where a.person = :person order by a.since, a.id", Assignment.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<Assignment> list(UUID person, Role role) {
        return list(person).stream()
                .filter(assignment -> assignment.role == role)
                .toList();
    }

    void save(Assignment assignment) {
        entityManager.persist(assignment);
    }

    void remove(Assignment assignment) {
        entityManager.remove(assignment);
    }
}
