package org.corridor.campaign.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corridor.account.Roles;
import org.corridor.platform.subject.Discussable;
import org.corridor.platform.subject.DiscussionRules;
import org.corridor.platform.subject.SubjectKind;
import org.corridor.platform.subject.SubjectSummary;
import org.corridor.platform.subject.Viewer;

/** What other rooms may know of an event, and how it may be discussed. */
@Dependent
public class EventSubject implements SubjectKind, Discussable {
    private static final Pattern PAGE = Pattern.compile("/events/([1-9]\\d{0,11})");

    @Inject
    PublishedEventRepository all;

    @Override
    public String kind() {
        return CampaignEvent.KIND;
    }

    @Override
    public Map<UUID, SubjectSummary> find(Collection<UUID> ids, Viewer viewer) {
        return all.all(ids).stream()
                .filter(event -> visible(event, viewer))
                .map(CampaignEvent::mention)
                .collect(Collectors.toMap(summary -> summary.ref().id(), Function.identity()));
    }

    @Override
    public Optional<UUID> at(String path) {
        var page = PAGE.matcher(path);
        return page.matches() ? all.id(Long.parseLong(page.group(1))) : Optional.empty();
    }

    /** What is published is open to comments, under names of people's own choosing too; what is cancelled is closed. */
    @Override
    public Optional<DiscussionRules> rules(UUID id, Viewer viewer) {
        return all.all(Set.of(id)).stream()
                .filter(event -> visible(event, viewer))
                .findFirst()
                .map(event -> new DiscussionRules(event.state == EventState.PUBLISHED, false, true, List.of()));
    }

    private static boolean visible(CampaignEvent event, Viewer viewer) {
        return EventReaders.mayRead(event, viewer) || viewer.has(Roles.EDITOR);
    }
}
