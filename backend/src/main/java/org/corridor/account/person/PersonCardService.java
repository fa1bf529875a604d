package org.corridor.account.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.account.Role;
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
        return cards(people.list(ids)).stream().collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    /** People whose name holds these letters, in the order of names. */
    public List<PersonCard> named(String letters, int most) {
        return cards(people.named(letters, most));
    }

    /** The same, of those who take part. */
    public List<PersonCard> takingPart(String letters, int most) {
        return cards(people.takingPart(letters, most));
    }

    /** Whether a reader would take this name for that of somebody here, or for an office of ours. */
    public boolean known(String name) {
        return PersonName.claimsOffice(name, Set.of()) || people.named(name);
    }

    /** For whom somebody stands, if they said so. */
    public @Nullable OrganisationSummary organisation(UUID person) {
        return people.find(person)
                .map(known -> organisations.summary(known.organisationId))
                .orElse(null);
    }

    private List<PersonCard> cards(List<Person> found) {
        var named = organisations.summaries(found.stream()
                .map(person -> person.organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream()
                .map(person -> new PersonCard(
                        person.id,
                        person.name,
                        person.organisationId == null ? null : named.get(person.organisationId),
                        Role.ordered(person.roles())))
                .toList();
    }
}
