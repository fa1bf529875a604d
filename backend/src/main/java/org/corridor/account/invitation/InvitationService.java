package org.corridor.account.invitation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.account.CurrentPerson;
import org.corridor.account.EmailAddress;
import org.corridor.account.Role;
import org.corridor.account.Roles;
import org.corridor.account.assignment.AssignmentService;
import org.corridor.account.mail.Letters;
import org.corridor.account.mail.Recipient;
import org.corridor.account.person.PersonService;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.mail.MailGivenUp;
import org.corridor.platform.problem.Refusal.NotAllowed;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Sending invitations and following them. Each method is one transaction. */
@Dependent
@Transactional
public class InvitationService {
    /** What coordinators may invite to; the rest is the administrators' business. */
    private static final Set<Role> BY_COORDINATORS = Set.of(Role.MEMBER, Role.RESEARCHER);

    private final InvitationRepository invitations;
    private final PersonService people;
    private final AssignmentService assignments;
    private final Letters letters;
    private final CurrentPerson current;
    private final Journal journal;
    private final InstantSource clock;

    @Inject
    InvitationService(
            InvitationRepository invitations,
            PersonService people,
            AssignmentService assignments,
            Letters letters,
            CurrentPerson current,
            Journal journal,
            InstantSource clock) {
        this.invitations = invitations;
        this.people = people;
        this.assignments = assignments;
        this.letters = letters;
        this.current = current;
        this.journal = journal;
        this.clock = clock;
    }

    InvitationView invite(InvitationDraft draft) {
        if (!current.has(Roles.ADMIN) && !BY_COORDINATORS.containsAll(draft.roles())) {
            throw new Refused(new NotAllowed("Coordinators invite members and researchers; ask an administrator."));
        }
        assignments.refuseBeyondReach(draft.roles(), draft.assignment());
        var sender = current.person().orElse(null);
        refuseOwn(sender, draft.address());
        invitations.holdSending();
        makePlace(draft.address());
        var token = InvitationToken.fresh();
        var invitation = new Invitation(draft, token, sender, clock.instant());
        var inviter = name(people.name(sender));
        invitation.carriedBy(letters.invite(
                new Recipient("", invitation.email, invitation.language),
                new Letters.Offer(inviter, invitation.roles(), token.text(), invitation.expiresAt, draft.note())));
        invitations.save(invitation);
        journal.write("sent", invitation.ref(), String.join(" ", Role.words(draft.roles())));
        return view(invitation, inviter);
    }

    Page<InvitationView> list(InvitationQuery question) {
        var found = invitations.list(question, senders(), clock.instant());
        var page = Page.of(found, question.limit(), last -> Place.key(last.sentAt, last.id));
        return new Page<>(views(page.items()), page.next());
    }

    void withdraw(UUID id, long expectedVersion) {
        var invitation = invitations.get(id, expectedVersion, senders());
        invitation.withdraw(clock.instant());
        journal.write("withdrawn", invitation.ref());
        invitations.save(invitation);
    }

    InvitationOffer offer(InvitationToken token) {
        var invitation = invitations.get(token);
        return new InvitationOffer(
                invitation.email,
                invitation.roles(),
                name(people.name(invitation.invitedBy)),
                invitation.expiresAt,
                invitation.state(clock.instant()));
    }

    /** Grants what the invitation offers to the caller, once. */
    public void accept(String token) {
        var invitation = invitations.hold(new InvitationToken(token));
        var person = people.hold(current.id());
        invitation.accept(person, clock.instant());
        invitations.save(invitation);
        journal.write("accepted", invitation.ref());
        people.grant(person.id(), invitation.roles(), invitation.assignment);
        if (invitation.assignment != null) {
            people.belong(person.id(), invitation.assignment.organisationId());
        }
    }

    /** Tells the sender that the letter came back. */
    void comeBack(@Observes MailGivenUp mail) {
        invitations.carriedBy(mail.id()).ifPresent(invitation -> {
            invitation.comeBack(clock.instant());
            journal.write("not-delivered", invitation.ref());
            invitations.save(invitation);
        });
    }

    /** Every invitation somebody sent or got. */
    public List<InvitationView> about(UUID person) {
        var email = people.hold(person).email();
        return views(invitations.about(person, EmailAddress.of(email)));
    }

    private void refuseOwn(@Nullable UUID sender, EmailAddress address) {
        people.contacts(sender == null ? Set.of() : Set.of(sender)).values().stream()
                .flatMap(person -> EmailAddress.of(person.email()).stream())
                .filter(address::equals)
                .forEach(own -> {
                    throw new Refused(Invitation.OWN);
                });
    }

    /** One invitation to an address at a time: what expired is replaced. */
    private void makePlace(EmailAddress address) {
        for (var earlier : invitations.unended(address)) {
            earlier.makePlace(clock.instant());
            invitations.save(earlier);
        }
    }

    /** Coordinators see what they sent themselves, administrators everything. */
    private Optional<UUID> senders() {
        return current.has(Roles.ADMIN) ? Optional.empty() : Optional.of(current.id());
    }

    private List<InvitationView> views(List<Invitation> found) {
        Map<UUID, String> names = people.names(found.stream()
                .map(invitation -> invitation.invitedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(invitation -> {
                    var sender = invitation.invitedBy;
                    return view(invitation, name(sender == null ? null : names.get(sender)));
                })
                .toList();
    }

    /** Programs have no name of their own. */
    private static String name(@Nullable String sender) {
        return sender == null ? "Corridor" : sender;
    }

    private InvitationView view(Invitation invitation, String inviter) {
        return new InvitationView(
                invitation.id,
                invitation.version,
                invitation.email,
                invitation.roles(),
                invitation.assignment,
                invitation.language,
                inviter,
                invitation.sentAt,
                invitation.expiresAt,
                invitation.state(clock.instant()));
    }
}
