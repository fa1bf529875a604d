package org.corridor.account.person;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.account.Role;
import org.corridor.account.assignment.AssignmentDraft;
import org.corridor.account.assignment.AssignmentService;
import org.corridor.account.organisation.OrganisationService;
import org.corridor.account.signin.SignInChangeService;
import org.corridor.account.signin.SignInSettled;
import org.corridor.account.signin.SignInWish;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** People as the rest of this room needs them. Each method is one transaction, or part of its caller's. */
@Dependent
@Transactional
public class PersonService {
    private final PersonRepository people;
    private final AssignmentService assignments;
    private final OrganisationService organisations;
    private final SignInChangeService signIn;
    private final Journal journal;

    @Inject
    PersonService(
            PersonRepository people,
            AssignmentService assignments,
            OrganisationService organisations,
            SignInChangeService signIn,
            Journal journal) {
        this.people = people;
        this.assignments = assignments;
        this.organisations = organisations;
        this.signIn = signIn;
        this.journal = journal;
    }

    /** Somebody, held until the transaction ends: what is decided about them is decided one after the other. */
    public PersonContact hold(UUID id) {
        return people.lock(id).contact();
    }

    /** Those of these people who are known. */
    public Map<UUID, PersonContact> contacts(Collection<UUID> ids) {
        return people.list(ids).stream().collect(Collectors.toMap(person -> person.id, Person::contact));
    }

    /** The name of each of these people who is known. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return people.list(ids).stream().collect(Collectors.toMap(person -> person.id, person -> person.name));
    }

    /** The name of somebody a record mentions, if it mentions anybody. */
    public @Nullable String name(@Nullable UUID id) {
        return id == null ? null : names(List.of(id)).get(id);
    }

    public PersonProfile profile(UUID id) {
        return profile(people.get(id));
    }

    public PersonProfile describe(UUID id, long expectedVersion, ProfileDraft draft) {
        var person = people.get(id, expectedVersion);
        organisations.refuseUnknown(draft.organisationId(), "organisationId");
        if (person.renamed(draft) && people.officersNamed(draft.name(), id)) {
            throw PersonName.refused("Somebody who holds an office here is called this.");
        }
        person.describe(draft);
        journal.write("profile-changed", person.ref());
        return profile(people.save(person));
    }

    /** Gives somebody these roles beside those they have, each limited as said; sign-in is told right after. */
    public void grant(UUID id, Collection<Role> roles, @Nullable AssignmentDraft limits) {
        var person = people.lock(id);
        person.grant(roles);
        people.save(person);
        journal.write("roles-granted", person.ref(), String.join(" ", Role.words(roles)));
        if (limits != null) {
            roles.forEach(role -> assignments.assign(id, role, limits));
        }
        signIn.want(SignInWish.also(id, roles, !person.suspended()));
    }

    /** From now on they belong to this organisation; who lets them in knows. */
    public void belong(UUID id, @Nullable UUID organisation) {
        if (organisation == null) {
            return;
        }
        var person = people.lock(id);
        person.belongTo(organisation);
        people.save(person);
        journal.write("belongs", person.ref());
    }

    /** Refuses who has all of these roles already. */
    public void refuseHeld(PersonContact person, Collection<Role> roles) {
        if (person.roles().containsAll(roles)) {
            throw new Refused(new RuleBroken("role-held", "This account has that role already."));
        }
    }

    void settled(@Observes SignInSettled settled) {
        people.settled(settled.person(), settled.at());
    }

    private PersonProfile profile(Person person) {
        return new PersonProfile(
                person.id,
                person.version,
                person.name,
                person.email,
                organisations.summary(person.organisationId),
                person.organisationAsked,
                organisations.summary(person.askedOrganisationId),
                person.languages,
                person.interfaceLanguage,
                Role.ordered(person.roles()),
                assignments.of(person.id),
                person.knownSince,
                person.lastSeenAt);
    }
}
