package org.corridor.library;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corridor.account.Roles;
import org.corridor.platform.search.IndexedKind;
import org.corridor.platform.subject.SubjectKind;
import org.corridor.platform.subject.SubjectSummary;
import org.corridor.platform.subject.Viewer;

/** What other rooms may know of a library item, and that it is searched. */
@Dependent
public class LibraryItemKind implements SubjectKind, IndexedKind {
    private static final Pattern PAGE = Pattern.compile("/library/([1-9]\\d{0,11})");

    @Inject
    LibraryItemRepository items;

    @Override
    public String kind() {
        return LibraryItem.KIND;
    }

    @Override
    public Class<?> entity() {
        return LibraryItem.class;
    }

    @Override
    public Map<UUID, SubjectSummary> find(Collection<UUID> ids, Viewer viewer) {
        return items.all(ids).stream()
                .filter(item -> !item.withdrawn() || viewer.has(Roles.EDITOR))
                .map(item -> new SubjectSummary(item.ref(), item.title, item.address()))
                .collect(Collectors.toMap(summary -> summary.ref().id(), Function.identity()));
    }

    @Override
    public Optional<UUID> at(String path) {
        var number = PAGE.matcher(path);
        return number.matches()
                ? items.numbered(Long.parseLong(number.group(1))).map(item -> item.id)
                : Optional.empty();
    }
}
