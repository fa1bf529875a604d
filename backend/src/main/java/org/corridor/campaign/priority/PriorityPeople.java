package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.account.person.PersonCardService;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.Offered;
import org.corridor.platform.subject.Participation;

/** Who has to do with a priority. */
@Dependent
class PriorityPeople {
    private final PersonCardService people;
    private final AmendmentRepository amendments;
    private final EndorsementRepository endorsements;
    private final Offered<Participation> elsewhere;

    @Inject
    PriorityPeople(
            PersonCardService people,
            AmendmentRepository amendments,
            EndorsementRepository endorsements,
            @Any Instance<Participation> elsewhere) {
        this.people = people;
        this.amendments = amendments;
        this.endorsements = endorsements;
        this.elsewhere = new Offered<>(elsewhere);
    }

    /** Refuses a draft that names somebody who is not known here. */
    void refuseUnknown(PriorityDraft draft) {
        var named = new HashMap<String, List<UUID>>();
        named.put("ownerId", draft.ownerId() == null ? List.of() : List.of(draft.ownerId()));
        named.put("facilitatorIds", draft.facilitatorIds());
        named.put("circleIds", draft.circleIds());
        var known = people.cards(
                named.values().stream().flatMap(List::stream).distinct().toList());
        var faults = named.entrySet().stream()
                .filter(field -> !known.keySet().containsAll(field.getValue()))
                .map(field -> new FieldFault(field.getKey(), "There is no such person."))
                .toList();
        if (!faults.isEmpty()) {
            throw new Refused(new Invalid(faults));
        }
    }

    /** Refuses to close while somebody waits for an outcome. */
    void refuseOpenAmendments(Priority priority) {
        var open = amendments.open(priority.id);
        if (open > 0) {
            throw new Refused(new RuleBroken(
                    "amendments-open", "%d amendments have no outcome yet: decide them first.".formatted(open)));
        }
    }

    /** Everybody who proposed, endorsed, or said something about it in another room. */
    Set<UUID> tookPart(Priority priority) {
        var all = new HashSet<UUID>();
        all.addAll(amendments.authors(priority.id));
        all.addAll(endorsements.people(priority.id));
        elsewhere.stream().forEach(room -> all.addAll(room.tookPart(priority.ref())));
        return all;
    }
}
