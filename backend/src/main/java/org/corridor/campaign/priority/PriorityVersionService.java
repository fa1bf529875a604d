package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.account.organisation.OrganisationService;
import org.corridor.account.person.PersonCard;
import org.corridor.account.person.PersonCardService;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What people read of a priority's past. Each method is one transaction. */
@Dependent
@Transactional
class PriorityVersionService {
    private final PriorityRepository priorities;
    private final AmendmentRepository amendments;
    private final PersonCardService people;
    private final OrganisationService organisations;
    private final Onlookers onlookers;

    @Inject
    PriorityVersionService(
            PriorityRepository priorities,
            AmendmentRepository amendments,
            PersonCardService people,
            OrganisationService organisations,
            Onlookers onlookers) {
        this.priorities = priorities;
        this.amendments = amendments;
        this.people = people;
        this.organisations = organisations;
        this.onlookers = onlookers;
    }

    Page<PriorityVersionSummary> list(UUID id, PageRequest page) {
        var who = onlookers.current();
        var before = page.after().map(PriorityQuery::number).orElse(null);
        var kept = Page.of(
                priorities.versions(priorities.get(id, who), who, before, page.limit() + 1),
                page.limit(),
                version -> Long.toString(version.version));
        var taken = amendments.all(kept.items().stream()
                .map(version -> version.amendmentId)
                .filter(Objects::nonNull)
                .toList());
        var names = people.cards(who.member() ? mentioned(kept.items(), taken.values()) : List.of());
        return kept.map(version ->
                summary(version, version.amendmentId == null ? null : taken.get(version.amendmentId), names));
    }

    PriorityVersionView show(UUID id, long version) {
        var who = onlookers.current();
        var priority = priorities.get(id, who);
        var kept = priorities
                .version(priority, who, version)
                .orElseThrow(() -> new Refused(new NotFound("version", version)));
        var earlier = priorities.versions(priority, who, version, 1);
        return PriorityVersionView.of(kept, earlier.isEmpty() ? null : earlier.getFirst());
    }

    private static List<UUID> mentioned(List<PriorityVersion> versions, Collection<Amendment> taken) {
        return Stream.concat(
                        versions.stream().map(version -> version.by).filter(Objects::nonNull),
                        taken.stream().map(amendment -> amendment.author))
                .distinct()
                .toList();
    }

    private PriorityVersionSummary summary(
            PriorityVersion kept, @Nullable Amendment taken, Map<UUID, PersonCard> names) {
        var by = kept.by == null ? null : names.get(kept.by);
        var author = taken == null ? null : names.get(taken.author);
        return new PriorityVersionSummary(
                kept.version,
                kept.at,
                kept.act,
                kept.status,
                kept.title,
                by == null ? null : by.name(),
                taken == null ? null : taken.number,
                author == null ? null : author.name(),
                taken == null ? null : organisations.summary(taken.organisationId));
    }
}
