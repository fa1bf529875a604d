package org.corridor.campaign.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corridor.account.Roles;
import org.corridor.platform.subject.Discussable;
import org.corridor.platform.subject.DiscussionRules;
import org.corridor.platform.subject.SubjectKind;
import org.corridor.platform.subject.SubjectSummary;
import org.corridor.platform.subject.Viewer;

/** What other rooms may know of a page. Topics are open to comments; what the site says of itself is not. */
@Dependent
public class SitePageSubject implements SubjectKind, Discussable {
    private static final Pattern ADDRESS = Pattern.compile("/(topics|about)/([a-z][a-z0-9-]{0,59})");

    @Inject
    SitePageRepository pages;

    @Override
    public String kind() {
        return SitePage.KIND;
    }

    @Override
    public Map<UUID, SubjectSummary> find(Collection<UUID> ids, Viewer viewer) {
        return pages.all(ids).stream()
                .filter(page -> visible(page, viewer))
                .collect(Collectors.toMap(page -> page.id, SitePage::mention));
    }

    @Override
    public Optional<UUID> at(String path) {
        var found = ADDRESS.matcher(path);
        if (!found.matches()) {
            return Optional.empty();
        }
        var kind = found.group(1).equals("topics") ? SitePageKind.TOPIC : SitePageKind.LEGAL;
        return pages.named(kind, found.group(2)).map(page -> page.id);
    }

    @Override
    public Optional<DiscussionRules> rules(UUID id, Viewer viewer) {
        return pages.all(List.of(id)).stream()
                .filter(page -> page.kind == SitePageKind.TOPIC && visible(page, viewer))
                .map(page -> new DiscussionRules(page.published, false, true, List.of()))
                .findFirst();
    }

    private static boolean visible(SitePage page, Viewer viewer) {
        return page.published || viewer.has(Roles.EDITOR);
    }
}
