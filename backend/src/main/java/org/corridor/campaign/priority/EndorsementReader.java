package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.account.organisation.OrganisationService;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.account.person.PersonCard;
import org.corridor.account.person.PersonCardService;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.jspecify.annotations.Nullable;

/** Puts together what somebody reads of the organisations behind a priority. */
@Dependent
class EndorsementReader {
    private static final int BEGINNING = 50;

    private final EndorsementRepository endorsements;
    private final PersonCardService people;
    private final OrganisationService organisations;

    @Inject
    EndorsementReader(EndorsementRepository endorsements, PersonCardService people, OrganisationService organisations) {
        this.endorsements = endorsements;
        this.people = people;
        this.organisations = organisations;
    }

    Page<EndorsementView> beginning(Priority priority, Onlooker who) {
        return page(priority, who, Optional.empty(), BEGINNING);
    }

    Page<EndorsementView> page(Priority priority, Onlooker who, Optional<PageRequest.Place> after, int limit) {
        var found = Page.of(
                endorsements.list(priority.id, after, limit + 1),
                limit,
                endorsement -> PageRequest.Place.key(endorsement.endorsedAt, endorsement.id));
        var names = people.cards(
                who.member()
                        ? found.items().stream().map(signed -> signed.person).toList()
                        : List.of());
        var theirs = organisations.summaries(
                found.items().stream().map(signed -> signed.organisationId).toList());
        return found.map(signed -> view(signed, who, theirs.get(signed.organisationId), names.get(signed.person)));
    }

    EndorsementView view(Endorsement signed, Onlooker who) {
        return view(
                signed,
                who,
                organisations.summary(signed.organisationId),
                people.cards(List.of(signed.person)).get(signed.person));
    }

    EndorsementTally tally(Priority priority) {
        return EndorsementTally.of(endorsements.counts(List.of(priority.id)).getOrDefault(priority.id, Map.of()));
    }

    /** How many organisations stand behind each of these priorities that has any. */
    Map<UUID, Long> totals(Collection<UUID> priorities) {
        var totals = new HashMap<UUID, Long>();
        endorsements
                .counts(priorities)
                .forEach((priority, counts) ->
                        totals.put(priority, EndorsementTally.of(counts).total()));
        return totals;
    }

    boolean endorsed(Priority priority, Onlooker who) {
        return who.organisation() != null
                && endorsements.inForce(priority.id, who.organisation().id()).isPresent();
    }

    /** Who may take an endorsement back: the organisation that gave it, and editors on its behalf. */
    static boolean mayRevoke(Endorsement signed, Onlooker who) {
        return signed.revokedAt == null
                && (who.editor()
                        || (who.organisation() != null
                                && signed.organisationId.equals(
                                        who.organisation().id())));
    }

    private static EndorsementView view(
            Endorsement signed, Onlooker who, @Nullable OrganisationSummary organisation, @Nullable PersonCard person) {
        var told = who.member();
        return new EndorsementView(
                signed.id,
                signed.version,
                organisation,
                signed.constituency,
                signed.endorsedAt,
                signed.revokedAt,
                told && person != null ? person.name() : null,
                told ? signed.mandateGiver : null,
                told ? signed.mandatedOn : null,
                told ? signed.mandate : null,
                told && mayRevoke(signed, who));
    }
}
