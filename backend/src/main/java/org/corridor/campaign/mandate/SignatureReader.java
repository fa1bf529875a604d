package org.corridor.campaign.mandate;

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

/** Puts together what somebody reads of the organisations behind something. */
public abstract class SignatureReader<S extends Signature> {
    private static final int BEGINNING = 50;

    private final SignatureRepository<S> signatures;
    private final PersonCardService people;
    private final OrganisationService organisations;

    protected SignatureReader(
            SignatureRepository<S> signatures, PersonCardService people, OrganisationService organisations) {
        this.signatures = signatures;
        this.people = people;
        this.organisations = organisations;
    }

    /** The first part of the list. */
    public Page<SignatureView> beginning(UUID subject, Speaker who) {
        return page(subject, who, Optional.empty(), BEGINNING);
    }

    /** Part of the list, newest first. */
    public Page<SignatureView> page(UUID subject, Speaker who, Optional<PageRequest.Place> after, int limit) {
        var found = Page.of(
                signatures.list(subject, after, limit + 1),
                limit,
                signature -> PageRequest.Place.key(signature.signedAt, signature.id));
        var names = people.cards(
                who.member()
                        ? found.items().stream().map(signed -> signed.person).toList()
                        : List.of());
        var theirs = organisations.summaries(
                found.items().stream().map(signed -> signed.organisationId).toList());
        return found.map(signed -> view(signed, who, theirs.get(signed.organisationId), names.get(signed.person)));
    }

    /** One of them. */
    public SignatureView view(S signed, Speaker who) {
        return view(
                signed,
                who,
                organisations.summary(signed.organisationId),
                people.cards(List.of(signed.person)).get(signed.person));
    }

    /** How many stand behind it now. */
    public OrganisationTally tally(UUID subject) {
        return OrganisationTally.of(signatures.counts(List.of(subject)).getOrDefault(subject, Map.of()));
    }

    /** How many organisations stand behind each of these things that has any. */
    public Map<UUID, Long> totals(Collection<UUID> subjects) {
        var totals = new HashMap<UUID, Long>();
        signatures
                .counts(subjects)
                .forEach((subject, counts) ->
                        totals.put(subject, OrganisationTally.of(counts).total()));
        return totals;
    }

    /** Whether the organisation they stand for stands behind it. */
    public boolean signed(UUID subject, Speaker who) {
        return who.organisation() != null
                && signatures.inForce(subject, who.organisation().id()).isPresent();
    }

    private SignatureView view(
            S signed, Speaker who, @Nullable OrganisationSummary organisation, @Nullable PersonCard person) {
        var told = who.member();
        return new SignatureView(
                signed.id,
                signed.version,
                organisation,
                signed.constituency,
                signed.edition(),
                signed.signedAt,
                signed.revokedAt,
                told && person != null ? person.name() : null,
                told ? signed.mandateGiver : null,
                told ? signed.mandatedOn : null,
                told ? signed.mandate : null,
                told && signed.mayBeRevokedBy(who));
    }
}
