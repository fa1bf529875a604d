package org.corridor.account.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.mail.Letters;
import org.corridor.account.signin.SignInChangeService;
import org.corridor.account.signin.SignInWish;
import org.corridor.platform.journal.CurrentActor;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;

/** Who may do what here, and who may do nothing for the time being. Each method is one transaction. */
@Dependent
@Transactional
class AdmissionService {
    private final PersonRepository people;
    private final PeopleService views;
    private final SignInChangeService signIn;
    private final Letters letters;
    private final Journal journal;
    private final InstantSource clock;

    /** Not {@code CurrentPerson}: an operator's program may do all this too. */
    private final CurrentActor actor;

    @Inject
    AdmissionService(
            PersonRepository people,
            PeopleService views,
            SignInChangeService signIn,
            Letters letters,
            Journal journal,
            InstantSource clock,
            CurrentActor actor) {
        this.people = people;
        this.views = views;
        this.signIn = signIn;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
        this.actor = actor;
    }

    PersonView changeRoles(UUID id, long expectedVersion, RolesDraft draft) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(draft.roles());
        var administrators = people.lockAdministrators();
        var person = people.get(id, expectedVersion);
        if (person.holds(Role.ADMIN) && !roles.contains(Role.ADMIN)) {
            refuseForOneself(person, "own-admin-role", "Nobody takes the role of administrator from themselves.");
            refuseForTheLast(person, administrators);
        }
        person.changeRoles(roles);
        people.save(person);
        journal.write("roles-changed", person.ref(), String.join(" ", Role.words(roles)));
        signIn.want(SignInWish.exactly(id, roles, !person.suspended()));
        return views.view(person);
    }

    PersonView suspend(UUID id, long expectedVersion, SuspensionDraft draft) {
        var administrators = people.lockAdministrators();
        var person = people.get(id, expectedVersion);
        refuseForOneself(person, "own-suspension", "Nobody suspends themselves.");
        if (person.holds(Role.ADMIN)) {
            refuseForTheLast(person, administrators);
        }
        person.suspend(new Suspension(
                draft.reason().strip(), clock.instant(), actor.id().orElse(null)));
        people.save(person);
        journal.write("suspended", person.ref(), draft.reason().strip());
        letters.suspend(person.contact().recipient(), draft.reason().strip());
        signIn.want(SignInWish.admitted(id, false));
        return views.view(person);
    }

    PersonView readmit(UUID id, long expectedVersion) {
        var person = people.get(id, expectedVersion);
        person.readmit();
        people.save(person);
        journal.write("readmitted", person.ref());
        signIn.want(SignInWish.admitted(id, true));
        return views.view(person);
    }

    private void refuseForOneself(Person person, String rule, String detail) {
        if (actor.id().filter(person.id::equals).isPresent()) {
            throw new Refused(new RuleBroken(rule, detail + " Ask another administrator."));
        }
    }

    private static void refuseForTheLast(Person person, List<Person> administrators) {
        if (administrators.stream().allMatch(other -> other.suspended() || other.id.equals(person.id))) {
            throw new Refused(new RuleBroken(
                    "last-administrator", "This is the last administrator: make somebody else one first."));
        }
    }
}
