package org.corridor.campaign.news;

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

/** What other rooms may know of a news item, and how it may be discussed. */
@Dependent
public class NewsKind implements SubjectKind, Discussable {
    private static final Pattern PAGE = Pattern.compile("/news/([1-9]\\d{0,11})");

    @Inject
    PublishedNewsRepository all;

    @Override
    public String kind() {
        return News.KIND;
    }

    @Override
    public Map<UUID, SubjectSummary> find(Collection<UUID> ids, Viewer viewer) {
        return all.all(ids).stream()
                .filter(news -> visible(news, viewer))
                .map(news -> new SubjectSummary(
                        news.ref(), news.wordings().ofOriginal().title(), news.address()))
                .collect(Collectors.toMap(summary -> summary.ref().id(), Function.identity()));
    }

    @Override
    public Optional<UUID> at(String path) {
        var page = PAGE.matcher(path);
        return page.matches() ? all.numbered(Long.parseLong(page.group(1))).map(news -> news.id) : Optional.empty();
    }

    /** What is published is open to comments, under names of people's own choosing too. */
    @Override
    public Optional<DiscussionRules> rules(UUID id, Viewer viewer) {
        return all.all(Set.of(id)).stream()
                .filter(news -> visible(news, viewer))
                .findFirst()
                .map(news -> new DiscussionRules(news.state == NewsState.PUBLISHED, false, true, List.of()));
    }

    private static boolean visible(News news, Viewer viewer) {
        return news.state == NewsState.PUBLISHED || viewer.has(Roles.EDITOR);
    }
}
