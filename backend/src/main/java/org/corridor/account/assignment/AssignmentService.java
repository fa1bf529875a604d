package org.corridor.account.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.account.CurrentPerson;
import org.corridor.account.Role;
import org.corridor.account.Roles;
import org.corridor.account.organisation.OrganisationService;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refusal.NotAllowed;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.Viewer;
import org.jspecify.annotations.Nullable;

/** What people are limited to. Each method is part of its caller's transaction. */
@Dependent
@Transactional
public class AssignmentService {
    private static final int MOST = 100;

    private final AssignmentRepository assignments;
    private final OrganisationService organisations;
    private final CurrentPerson current;
    private final InstantSource clock;

    @Inject
    AssignmentService(
            AssignmentRepository assignments,
            OrganisationService organisations,
            CurrentPerson current,
            InstantSource clock) {
        this.assignments = assignments;
        this.organisations = organisations;
        this.current = current;
        this.clock = clock;
    }

    public List<AssignmentView> of(UUID person) {
        var held = assignments.list(person);
        var named = organisations.summaries(held.stream()
                .map(assignment -> assignment.organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return held.stream()
                .map(assignment -> assignment.view(
                        assignment.organisationId == null ? null : named.get(assignment.organisationId)))
                .toList();
    }

    /** What somebody is limited to in one of their roles; empty when they are not assigned at all. */
    public List<AssignmentDraft> limits(UUID person, Role role) {
        return assignments.list(person, role).stream().map(Assignment::limits).toList();
    }

    /** The studies that somebody works on by their assignments in the roles they have; none without an assignment. */
    public StudyReach studies(Viewer viewer) {
        var held = viewer.person().stream()
                .flatMap(person -> assignments.list(person).stream())
                .filter(assignment -> viewer.has(assignment.role.word()))
                .map(assignment -> Optional.ofNullable(assignment.study))
                .distinct()
                .toList();
        return held.contains(Optional.<String>empty())
                ? StudyReach.everywhere()
                : new StudyReach(false, held.stream().flatMap(Optional::stream).toList());
    }

    public void assign(UUID person, Role role, AssignmentDraft draft) {
        check(draft);
        var held = assignments.list(person);
        if (held.size() >= MOST) {
            throw new Refused(new RuleBroken(
                    "assignments-many", "Nobody can have more than %d assignments: remove one first.".formatted(MOST)));
        }
        if (held.stream().noneMatch(one -> one.role == role && one.limits().equals(draft))) {
            assignments.save(new Assignment(person, role, draft, clock.instant()));
        }
    }

    public void remove(UUID person, UUID assignment) {
        assignments.remove(assignments.get(person, assignment));
    }

    /** How far the caller's decisions about people reach. */
    public Reach reach() {
        return current.has(Roles.ADMIN)
                ? Reach.everywhere()
                : new Reach(assignments.list(current.id(), Role.COORDINATOR).stream()
                        .map(Assignment::limits)
                        .toList());
    }

    /** Refuses to give roles with an assignment that is unclear, or wider than the caller's own. */
    public void refuseBeyondReach(Collection<Role> roles, @Nullable AssignmentDraft wanted) {
        if (wanted != null) {
            check(wanted);
        }
        if (!reach().covers(roles, wanted)) {
            throw new Refused(new NotAllowed(
                    "You can assign people only within what you are assigned to yourself: narrow the assignment."));
        }
    }

    private void check(AssignmentDraft draft) {
        organisations.refuseUnknown(draft.organisationId(), "organisationId");
        if (draft.country() != null && (draft.origin() != null || draft.destination() != null)) {
            throw new Refused(
                    new Invalid(List.of(new FieldFault("country", "Give a country or a corridor, not both."))));
        }
    }
}
