package org.corridor.account.person;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
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
    private final Event<NewcomerArrived> arrived;
    private final InstantSource clock;

    @Inject
    ArrivalService(PersonRepository people, Event<NewcomerArrived> arrived, InstantSource clock) {
        this.people = people;
        this.arrived = arrived;
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
        var newcomer = new Person(token, carried, clock.instant());
        if (people.welcome(newcomer)) {
            arrived.fire(new NewcomerArrived(newcomer.id, newcomer.email));
        }
        return people.get(newcomer.id);
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
