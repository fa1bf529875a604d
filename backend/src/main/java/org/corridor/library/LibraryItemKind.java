package org.corridor.library;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.account.Roles;
import org.corridor.platform.search.IndexedKind;
import org.corridor.platform.subject.SubjectKind;
import org.corridor.platform.subject.SubjectSummary;
import org.corridor.platform.subject.Viewer;

/** What other rooms may know of a library item, and that it is searched. */
@Dependent
public class LibraryItemKind implements SubjectKind, IndexedKind {
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
}
