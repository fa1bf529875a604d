package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.corridor.account.CurrentPerson;
import org.corridor.account.person.PersonCardService;
import org.corridor.platform.subject.Viewer;

/** Finds out who looks at priorities, and for whom they stand. */
@Dependent
class Onlookers {
    private final PersonCardService people;
    private final CurrentPerson current;

    @Inject
    Onlookers(PersonCardService people, CurrentPerson current) {
        this.people = people;
        this.current = current;
    }

    /** Whose request this is. */
    Onlooker current() {
        return of(current.viewer());
    }

    /** The person whose request this is; refused where a program calls. */
    UUID person() {
        return current.id();
    }

    Onlooker of(Viewer viewer) {
        return new Onlooker(viewer, viewer.person().map(people::organisation).orElse(null));
    }
}
