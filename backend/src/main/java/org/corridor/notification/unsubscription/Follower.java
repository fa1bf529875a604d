package org.corridor.notification.unsubscription;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.person.PersonContact;
import org.corridor.account.person.PersonService;
import org.corridor.notification.follow.Place;
import org.corridor.platform.subject.SubjectSummary;
import org.corridor.platform.subject.Subjects;
import org.corridor.platform.subject.Viewer;
import org.jspecify.annotations.Nullable;

/** What a link may tell of the person it was sent to: their language, and titles that they may see. */
@Dependent
class Follower {
    private final PersonService people;
    private final Subjects subjects;

    @Inject
    Follower(PersonService people, Subjects subjects) {
        this.people = people;
        this.subjects = subjects;
    }

    @Nullable
    String language(UUID person) {
        return contact(person).map(PersonContact::language).orElse(null);
    }

    /** The title of the one thing a place is; nothing where it is more, or out of sight. */
    @Nullable
    String title(UUID person, Place place) {
        return place.subject()
                .flatMap(subject -> contact(person).flatMap(contact -> subjects.find(subject, viewer(contact))))
                .map(SubjectSummary::title)
                .orElse(null);
    }

    private Optional<PersonContact> contact(UUID person) {
        return Optional.ofNullable(people.contacts(List.of(person)).get(person));
    }

    private static Viewer viewer(PersonContact contact) {
        return new Viewer(Optional.of(contact.id()), Set.copyOf(Role.words(contact.roles())));
    }
}
