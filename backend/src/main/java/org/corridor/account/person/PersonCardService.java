package org.corridor.account.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.corridor.account.organisation.OrganisationService;
import org.corridor.account.organisation.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/** Who people are, for the rooms that mention them. Each method is one transaction, or part of its caller's. */
@Dependent
@Transactional
public class PersonCardService {
    private final PersonRepository people;
    private final OrganisationService organisations;

    @Inject
    PersonCardService(PersonRepository people, OrganisationService organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    /** Those of these people who are known. */
    public Map<UUID, PersonCard> cards(Collection<UUID> ids) {
        var cards = new HashMap<UUID, PersonCard>();
        cardsOf(people.list(ids)).forEach(card -> cards.put(card.id(), card));
        return cards;
    }

    /** People whose name holds these letters, in the order of names. */
    public List<PersonCard> named(String letters, int most) {
        return cardsOf(people.named(letters, most));
    }

    /** For whom somebody stands, if they said so. */
    public @Nullable OrganisationSummary organisation(UUID person) {
        return people.find(person)
                .map(known -> organisations.summary(known.organisationId))
                .orElse(null);
    }

    private List<PersonCard> cardsOf(List<Person> known) {
        var theirs = organisations.summaries(known.stream()
                .map(person -> person.organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return known.stream()
                .map(person -> new PersonCard(
                        person.id,
                        person.name,
                        person.organisationId == null ? null : theirs.get(person.organisationId)))
                .toList();
    }
}
