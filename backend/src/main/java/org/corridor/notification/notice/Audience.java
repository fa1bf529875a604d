package org.corridor.notification.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.person.PersonContact;
import org.corridor.account.person.PersonService;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.subject.SubjectSummary;
import org.corridor.platform.subject.Subjects;
import org.corridor.platform.subject.Viewer;

/** Who may be told of a thing: nobody who is suspended, nobody who may not see it. */
@Dependent
class Audience {
    private final PersonService people;
    private final Subjects subjects;

    @Inject
    Audience(PersonService people, Subjects subjects) {
        this.people = people;
        this.subjects = subjects;
    }

    /** A listener, and the thing as they see it. */
    record Listener(PersonContact person, SubjectSummary thing) {}

    /** What everybody sees is asked for once; only what is not public is asked for person by person. */
    Collection<Listener> of(SubjectRef subject, Collection<UUID> asked) {
        var open = subjects.find(subject, Viewer.anyone());
        var listeners = new HashMap<UUID, Listener>();
        for (var person : people.contacts(asked).values()) {
            if (!person.suspended()) {
                open.or(() -> subjects.find(subject, viewer(person)))
                        .ifPresent(thing -> listeners.put(person.id(), new Listener(person, thing)));
            }
        }
        return listeners.values();
    }

    /** What there is to tell somebody of these. */
    Present present(PersonContact person, Collection<Tiding> tidings) {
        return Present.of(tidings, subjects, viewer(person));
    }

    private static Viewer viewer(PersonContact person) {
        return new Viewer(Optional.of(person.id()), Set.copyOf(Role.words(person.roles())));
    }
}
