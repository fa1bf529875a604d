package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.corridor.account.person.PersonCard;
import org.corridor.account.person.PersonCardService;

/** Puts together what somebody reads of a priority. */
@Dependent
class PriorityReader {
    private final PersonCardService people;
    private final AmendmentReader amendments;
    private final EndorsementReader endorsements;
    private final EvidenceReader evidence;
    private final InstantSource clock;

    @Inject
    PriorityReader(
            PersonCardService people,
            AmendmentReader amendments,
            EndorsementReader endorsements,
            EvidenceReader evidence,
            InstantSource clock) {
        this.people = people;
        this.amendments = amendments;
        this.endorsements = endorsements;
        this.evidence = evidence;
        this.clock = clock;
    }

    PriorityView view(Priority priority, Onlooker who) {
        var now = clock.instant();
        var text = priority.text;
        var known = people.cards(told(priority, who));
        return new PriorityView(
                priority.id,
                priority.number,
                priority.version,
                priority.status,
                priority.visibility,
                text.language(),
                text.title(),
                text.demand(),
                text.paragraphs(),
                text.allTranslations(),
                priority.steps,
                priority.owner == null ? null : known.get(priority.owner),
                cards(priority.facilitators, known),
                cards(priority.circle, known),
                priority.consultationUntil,
                priority.consulting(),
                priority.takesAmendments(now),
                priority.consultationClosedAt,
                priority.closingNote,
                evidence.all(priority, who),
                endorsements.tally(priority.id),
                endorsements.beginning(priority.id, who.speaker()),
                amendments.beginning(priority, who),
                PriorityRights.of(priority, who, endorsements.signed(priority.id, who.speaker()), now),
                priority.createdAt,
                priority.updatedAt);
    }

    /** Those people whose names this reader is told. */
    private static Set<UUID> told(Priority priority, Onlooker who) {
        var told = new HashSet<UUID>();
        if (priority.owner != null && who.member()) {
            told.add(priority.owner);
        }
        if (who.steers(priority)) {
            told.addAll(priority.facilitators);
            told.addAll(priority.circle);
        }
        return told;
    }

    private static List<PersonCard> cards(List<UUID> ids, Map<UUID, PersonCard> known) {
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }
}
