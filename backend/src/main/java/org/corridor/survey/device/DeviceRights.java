package org.corridor.survey.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.corridor.account.CurrentPerson;
import org.corridor.account.Role;
import org.corridor.account.Roles;
import org.corridor.account.assignment.AssignmentService;
import org.corridor.account.person.PersonService;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** For whom somebody lets devices in: for themselves, and a coordinator for researchers who work within their reach only. */
@Dependent
class DeviceRights {
    private final CurrentPerson current;
    private final AssignmentService assignments;
    private final PersonService people;

    @Inject
    DeviceRights(CurrentPerson current, AssignmentService assignments, PersonService people) {
        this.current = current;
        this.assignments = assignments;
        this.people = people;
    }

    UUID caller() {
        return current.id();
    }

    /** Who was meant; refused when that is somebody the caller does not look after. */
    UUID owner(@Nullable UUID named) {
        var person = named == null ? current.id() : named;
        if (!looksAfter(person)) {
            throw new Refused(new NotFound("researcher of yours", person));
        }
        return person;
    }

    boolean looksAfter(UUID person) {
        return person.equals(current.id()) || (current.has(Roles.COORDINATOR) && researcherWithinReach(person));
    }

    private boolean researcherWithinReach(UUID person) {
        var known = people.contacts(List.of(person)).get(person);
        if (known == null || !known.roles().contains(Role.RESEARCHER)) {
            return false;
        }
        var limits = assignments.limits(person, Role.RESEARCHER);
        var reach = assignments.reach();
        return !limits.isEmpty() && limits.stream().allMatch(reach::covers);
    }
}
