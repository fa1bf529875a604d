package org.corridor.account.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.account.Role;
import org.corridor.account.organisation.OrganisationService;

/** People as others are shown them where they speak up or are spoken to. */
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
        return cards(people.list(ids)).stream().collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    /** People who take part and have these letters in their name. */
    public List<PersonCard> named(String letters, int most) {
        return cards(people.takingPart(letters, most));
    }

    /** Whether somebody is called exactly this. */
    public boolean known(String name) {
        return people.named(name);
    }

    private List<PersonCard> cards(List<Person> found) {
        var named = organisations.summaries(found.stream()
                .map(person -> person.organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(person -> new PersonCard(
                        person.id,
                        person.name,
                        person.organisationId == null ? null : named.get(person.organisationId),
                        Role.ordered(person.roles())))
                .toList();
    }
}
