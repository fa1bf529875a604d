package org.corridor.account.me;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.corridor.account.application.ApplicationService;
import org.corridor.account.invitation.InvitationService;
import org.corridor.account.person.PersonService;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.subject.PersonalData;

/** What this room gives to the export of what is kept about somebody. */
@Dependent
class AccountData implements PersonalData {
    private static final int JOURNAL_LINES = 10_000;

    private final PersonService people;
    private final ApplicationService applications;
    private final InvitationService invitations;
    private final Journal journal;

    @Inject
    AccountData(PersonService people, ApplicationService applications, InvitationService invitations, Journal journal) {
        this.people = people;
        this.applications = applications;
        this.invitations = invitations;
        this.journal = journal;
    }

    @Override
    public String room() {
        return "account";
    }

    @Override
    public AccountRecord about(UUID person) {
        return new AccountRecord(
                people.profile(person),
                applications.of(person),
                invitations.about(person),
                journal.by(person, JOURNAL_LINES));
    }
}
