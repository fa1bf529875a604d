package org.corridor.campaign.appeal;

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

/** What other rooms may know of an appeal, and how it is discussed. */
@Dependent
public class AppealKind implements SubjectKind, Discussable {
    private static final Pattern PAGE = Pattern.compile("/appeals/([1-9]\\d{0,11})");

    @Inject
    AppealRepository appeals;

    @Override
    public String kind() {
        return Appeal.KIND;
    }

    @Override
    public Map<UUID, SubjectSummary> find(Collection<UUID> ids, Viewer viewer) {
        return appeals.all(ids).stream()
                .filter(appeal -> visible(appeal, viewer))
                .collect(Collectors.toMap(appeal -> appeal.id, Appeal::mention));
    }

    @Override
    public Optional<UUID> at(String path) {
        var number = PAGE.matcher(path);
        return number.matches()
                ? appeals.numbered(Long.parseLong(number.group(1))).map(appeal -> appeal.id)
                : Optional.empty();
    }

    @Override
    public Optional<DiscussionRules> rules(UUID id, Viewer viewer) {
        return appeals.all(List.of(id)).stream()
                .filter(appeal -> visible(appeal, viewer))
                .map(appeal -> new DiscussionRules(appeal.debatable(), true, true, List.of()))
                .findFirst();
    }

    private static boolean visible(Appeal appeal, Viewer viewer) {
        return appeal.published() || viewer.has(Roles.EDITOR);
    }
}
