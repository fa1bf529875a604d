package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.platform.subject.Discussable;
import org.corridor.platform.subject.DiscussionRules;
import org.corridor.platform.subject.DiscussionRules.Passage;
import org.corridor.platform.subject.SubjectKind;
import org.corridor.platform.subject.SubjectSummary;
import org.corridor.platform.subject.Viewer;

/** What other rooms may know of a priority, and how it is discussed. */
@Dependent
class PriorityKind implements SubjectKind, Discussable {
    private static final java.util.regex.Pattern PAGE = java.util.regex.Pattern.compile("/priorities/([1-9]\\d{0,11})");

    private final PriorityRepository priorities;
    private final Onlookers onlookers;

    @Inject
    PriorityKind(PriorityRepository priorities, Onlookers onlookers) {
        this.priorities = priorities;
        this.onlookers = onlookers;
    }

    @Override
    public String kind() {
        return Priority.KIND;
    }

    @Override
    public Map<UUID, SubjectSummary> find(Collection<UUID> ids, Viewer viewer) {
        var who = onlookers.of(viewer);
        return priorities.all(ids).stream()
                .filter(who::mayRead)
                .collect(Collectors.toMap(priority -> priority.id, Priority::mention));
    }

    @Override
    public boolean discreet() {
        return true;
    }

    @Override
    public Optional<UUID> at(String path) {
        var number = PAGE.matcher(path);
        return number.matches()
                ? priorities.numbered(Long.parseLong(number.group(1))).map(priority -> priority.id)
                : Optional.empty();
    }

    @Override
    public Optional<DiscussionRules> rules(UUID id, Viewer viewer) {
        var who = onlookers.of(viewer);
        return priorities.all(List.of(id)).stream()
                .filter(who::mayRead)
                .map(priority -> new DiscussionRules(priority.status.open(), true, true, passages(priority.text)))
                .findFirst();
    }

    private static List<Passage> passages(PriorityText text) {
        return text.paragraphs().stream()
                .map(paragraph -> new Passage(paragraph.key(), paragraph.text()))
                .toList();
    }
}
