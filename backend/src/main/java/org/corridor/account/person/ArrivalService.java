package org.corridor.account.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Set;
import org.corridor.account.Role;
import org.corridor.platform.problem.Refusal.Suspended;
import org.corridor.platform.problem.Refused;

/** What happens at the door, at every request of somebody who is signed in. As a rule one select by primary key. */
@Dependent
@Transactional
class ArrivalService {
    private final PersonRepository people;
    private final InstantSource clock;

    @Inject
    ArrivalService(PersonRepository people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Makes newcomers known, notes what is new, refuses who is suspended. Returns the roles that hold now. */
    Set<Role> arrive(AccessToken token, Set<Role> carried) {
        var person = people.find(token.subject()).orElseGet(() -> welcome(token, carried));
        if (person.suspension != null) {
            throw new Refused(new Suspended(person.suspension.reason()));
        }
        note(person, token, carried);
        return person.rolesInForce(token, carried);
    }

    private Person welcome(AccessToken token, Set<Role> carried) {
        people.welcome(new Person(token, carried, clock.instant()));
        return people.get(token.subject());
    }

    private void note(Person person, AccessToken token, Set<Role> carried) {
        if (person.seenLongAgo(clock.instant())) {
            people.seen(person.id, clock.instant());
        }
        if (person.learnsFrom(token, carried)) {
            var held = people.lock(person.id);
            if (held.learnsFrom(token, carried)) {
                held.learn(token, carried);
            }
        }
    }
}
