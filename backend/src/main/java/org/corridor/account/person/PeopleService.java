package org.corridor.account.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.account.NameKey;
import org.corridor.account.Role;
import org.corridor.account.assignment.AssignmentService;
import org.corridor.account.organisation.OrganisationService;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.platform.http.Page;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What administrators see of people, and what they assign them to. Each method is one transaction. */
@Dependent
@Transactional
class PeopleService {
    private final PersonRepository people;
    private final AssignmentService assignments;
    private final OrganisationService organisations;
    private final Journal journal;

    @Inject
    PeopleService(
            PersonRepository people,
            AssignmentService assignments,
            OrganisationService organisations,
            Journal journal) {
        this.people = people;
        this.assignments = assignments;
        this.organisations = organisations;
        this.journal = journal;
    }

    Page<PersonSummary> list(PeopleQuery question) {
        var found = people.list(question, question.limit() + 1);
        var named = organisations.summaries(found.stream()
                .map(person -> person.organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return Page.of(found, question.limit(), last -> NameKey.of(last.name, last.id))
                .map(person ->
                        summary(person, person.organisationId == null ? null : named.get(person.organisationId)));
    }

    PersonView show(UUID id) {
        return view(people.get(id));
    }

    PersonView assign(UUID id, PersonAssignmentDraft draft) {
        var person = people.lock(id);
        if (!person.holds(draft.role())) {
            throw new Refused(new RuleBroken(
                    "role-not-held", "This account does not have the role to be limited: give it that role first."));
        }
        assignments.assign(id, draft.role(), draft.limits());
        journal.write("assigned", person.ref(), draft.role().word());
        return view(people.touch(person));
    }

    PersonView unassign(UUID id, long expectedVersion, UUID assignment) {
        var person = people.get(id, expectedVersion);
        assignments.remove(id, assignment);
        journal.write("assignment-removed", person.ref());
        return view(people.touch(person));
    }

    /** Says which organisation somebody belongs to, if any; what they asked for is decided with it. */
    PersonView belong(UUID id, long expectedVersion, BelongingDraft draft) {
        organisations.refuseUnknown(draft.organisationId(), "organisationId");
        var person = people.get(id, expectedVersion);
        person.belongTo(draft.organisationId());
        journal.write("belongs", person.ref());
        return view(people.save(person));
    }

    PersonView view(Person person) {
        return new PersonView(
                person.id,
                person.version,
                person.name,
                person.email,
                organisations.summary(person.organisationId),
                person.organisationAsked,
                organisations.summary(person.askedOrganisationId),
                Role.ordered(person.roles()),
                person.suspended(),
                person.lastSeenAt,
                assignments.of(person.id),
                person.languages,
                person.suspension == null ? null : view(person.suspension));
    }

    private SuspensionView view(Suspension suspension) {
        var by = suspension.by();
        return new SuspensionView(
                suspension.reason(),
                suspension.since(),
                by == null ? null : people.find(by).map(decider -> decider.name).orElse(null));
    }

    private static PersonSummary summary(Person person, @Nullable OrganisationSummary organisation) {
        return new PersonSummary(
                person.id,
                person.name,
                person.email,
                organisation,
                person.organisationAsked,
                Role.ordered(person.roles()),
                person.suspended(),
                person.lastSeenAt);
    }
}
