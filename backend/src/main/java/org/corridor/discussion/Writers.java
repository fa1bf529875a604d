package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.corridor.account.CurrentPerson;
import org.corridor.account.person.PersonCardService;
import org.corridor.discussion.suspension.DiscussingSuspensionService;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refusal.NotAllowed;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.Viewer;

/** Who may take part: whoever has a role here and is not suspended from discussing. */
@Dependent
public class Writers {
    private final CurrentPerson current;
    private final DiscussingSuspensionService suspensions;
    private final PersonCardService people;

    @Inject
    Writers(CurrentPerson current, DiscussingSuspensionService suspensions, PersonCardService people) {
        this.current = current;
        this.suspensions = suspensions;
        this.people = people;
    }

    /** Who asks. */
    public Viewer viewer() {
        return current.viewer();
    }

    /** Whoever takes part, also while suspended; refused who has no role yet. */
    public UUID member() {
        if (current.viewer().roles().isEmpty()) {
            throw new Refused(new NotAllowed("Only members take part: apply for membership, or ask who invited you."));
        }
        return current.id();
    }

    /** Whoever may write now. */
    UUID writer() {
        var person = member();
        suspensions.refuseSuspended(person);
        return person;
    }

    /** Refuses to speak to people who are not here. */
    void refuseStrangers(Collection<UUID> mentions) {
        if (!people.cards(mentions).keySet().containsAll(mentions)) {
            throw new Refused(new Invalid(List.of(new FieldFault("mentions", "There is no such person here."))));
        }
    }

    /** Refuses a pseudonym that readers would take for somebody's name. */
    void refuseBorrowed(String pseudonym) {
        if (people.known(pseudonym)) {
            throw new Refused(new Invalid(
                    List.of(new FieldFault("pseudonym", "Somebody here is called this, or holds this office."))));
        }
    }
}
