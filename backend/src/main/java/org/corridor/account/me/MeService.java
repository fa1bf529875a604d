package org.corridor.account.me;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.TreeMap;
import org.corridor.account.CurrentPerson;
import org.corridor.account.application.ApplicationService;
import org.corridor.account.invitation.InvitationService;
import org.corridor.account.person.PersonProfile;
import org.corridor.account.person.PersonService;
import org.corridor.account.person.ProfileDraft;
import org.corridor.platform.subject.PersonalData;

/** What people do with what is kept about themselves. Each method is one transaction. */
@Dependent
@Transactional
class MeService {
    private final PersonService people;
    private final ApplicationService applications;
    private final InvitationService invitations;
    private final Instance<PersonalData> rooms;
    private final CurrentPerson current;
    private final InstantSource clock;

    @Inject
    MeService(
            PersonService people,
            ApplicationService applications,
            InvitationService invitations,
            @Any Instance<PersonalData> rooms,
            CurrentPerson current,
            InstantSource clock) {
        this.people = people;
        this.applications = applications;
        this.invitations = invitations;
        this.rooms = rooms;
        this.current = current;
        this.clock = clock;
    }

    Me show() {
        return me(people.profile(current.id()));
    }

    Me describe(long expectedVersion, ProfileDraft draft) {
        return me(people.describe(current.id(), expectedVersion, draft));
    }

    /** Follows the link of an invitation. */
    Me join(String token) {
        invitations.accept(token);
        return show();
    }

    Export export() {
        var all = new TreeMap<String, Object>();
        for (var room : rooms) {
            all.put(room.room(), room.about(current.id()));
        }
        return new Export(current.id(), clock.instant(), all);
    }

    private Me me(PersonProfile person) {
        return new Me(
                person.id(),
                person.version(),
                person.name(),
                person.email(),
                person.organisation(),
                person.organisationAsked(),
                person.askedOrganisation(),
                person.languages(),
                person.interfaceLanguage(),
                person.roles(),
                person.assignments(),
                applications.latest(person.id()).orElse(null),
                false);
    }
}
