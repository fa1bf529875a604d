package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.corridor.account.organisation.OrganisationService;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.account.person.PersonCard;
import org.corridor.account.person.PersonCardService;
import org.corridor.campaign.wording.WordingPart;
import org.corridor.platform.http.Page;
import org.jspecify.annotations.Nullable;

/** Puts together what somebody reads of a priority's amendments. */
@Dependent
class AmendmentReader {
    private static final int BEGINNING = 50;

    private final AmendmentRepository amendments;
    private final PersonCardService people;
    private final OrganisationService organisations;

    @Inject
    AmendmentReader(AmendmentRepository amendments, PersonCardService people, OrganisationService organisations) {
        this.amendments = amendments;
        this.people = people;
        this.organisations = organisations;
    }

    Page<AmendmentView> beginning(Priority priority, Onlooker who) {
        return page(priority, who, 0, BEGINNING);
    }

    Page<AmendmentView> page(Priority priority, Onlooker who, long after, int limit) {
        var found = Page.of(
                amendments.list(priority.id, who, after, limit + 1),
                limit,
                amendment -> Integer.toString(amendment.number));
        var names = people.cards(
                who.member()
                        ? found.items().stream()
                                .map(amendment -> amendment.author)
                                .toList()
                        : List.of());
        var theirs = organisations.summaries(found.items().stream()
                .map(amendment -> amendment.organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.map(amendment -> view(
                amendment,
                priority,
                names.get(amendment.author),
                amendment.organisationId == null ? null : theirs.get(amendment.organisationId)));
    }

    AmendmentView view(Amendment amendment, Priority priority, Onlooker who) {
        return view(
                amendment,
                priority,
                who.member() ? people.cards(List.of(amendment.author)).get(amendment.author) : null,
                organisations.summary(amendment.organisationId));
    }

    private static AmendmentView view(
            Amendment amendment,
            Priority priority,
            @Nullable PersonCard author,
            @Nullable OrganisationSummary organisation) {
        var current = amendment.current(priority.text);
        var against = amendment.open() && current != null ? current : amendment.before;
        return new AmendmentView(
                amendment.id,
                amendment.version,
                amendment.number,
                amendment.kind,
                amendment.state,
                amendment.paragraph,
                amendment.language,
                amendment.before,
                amendment.words,
                current,
                WordingPart.between(against, amendment.words),
                amendment.open() && amendment.overtaken(priority.text),
                amendment.reasons,
                author == null ? null : author.name(),
                organisation,
                amendment.proposedAt,
                amendment.decidedAt,
                amendment.outcome,
                amendment.resultVersion);
    }
}
