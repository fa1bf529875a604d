package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.account.CurrentPerson;
import org.corridor.account.Role;
import org.corridor.account.person.PersonContact;
import org.corridor.account.person.PersonService;
import org.corridor.platform.answer.Answerer;
import org.corridor.platform.answer.MailAnswer;
import org.corridor.platform.http.RateLimits;
import org.corridor.platform.problem.Refusal.Suspended;
import org.corridor.platform.problem.Refusal.TooOften;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.Viewer;

/** The door for answers that come by mail: whoever's address they were sent to writes them, as if signed in here. */
@Dependent
public class CommentMail implements MailAnswer {
    private final MailedCommentService comments;
    private final PersonService people;
    private final CurrentPerson current;
    private final RateLimits limits;

    @Inject
    CommentMail(MailedCommentService comments, PersonService people, CurrentPerson current, RateLimits limits) {
        this.comments = comments;
        this.people = people;
        this.current = current;
        this.limits = limits;
    }

    @Override
    public Optional<Answerer> answerer(UUID person) {
        return contact(person)
                .map(known -> new Answerer(person, known.emailVerified() ? known.email() : "", known.language()));
    }

    @Override
    @ActivateRequestContext
    public void post(UUID person, long number, String text) {
        var writer = contact(person).orElseThrow();
        if (writer.suspended()) {
            throw new Refused(new Suspended(""));
        }
        limits.take(PostingResource.POSTING + person, PostingResource.POSTINGS).ifPresent(pause -> {
            throw new Refused(new TooOften(pause));
        });
        current.arrived(new Viewer(Optional.of(person), Set.copyOf(Role.words(writer.roles()))), false);
        comments.answer(person, number, text);
    }

    private Optional<PersonContact> contact(UUID person) {
        return Optional.ofNullable(people.contacts(List.of(person)).get(person));
    }
}
