package org.corridor.campaign.mandate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.corridor.account.CurrentPerson;
import org.corridor.account.person.PersonCardService;
import org.corridor.platform.subject.Viewer;

/** Finds out who asks, and for whom they stand. */
@Dependent
public class Speakers {
    private final PersonCardService people;
    private final CurrentPerson current;

    @Inject
    Speakers(PersonCardService people, CurrentPerson current) {
        this.people = people;
        this.current = current;
    }

    /** Whose request this is. */
    public Speaker current() {
        return of(current.viewer());
    }

    /** The person whose request this is; refused where a program calls. */
    public UUID person() {
        return current.id();
    }

    /** Somebody whom another room names. */
    public Speaker of(Viewer viewer) {
        return new Speaker(viewer, viewer.person().map(people::organisation).orElse(null));
    }
}
