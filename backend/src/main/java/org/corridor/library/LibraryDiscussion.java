package org.corridor.library;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.subject.Discussable;
import org.corridor.platform.subject.DiscussionRules;
import org.corridor.platform.subject.Viewer;

/** Whoever sees a library item may discuss it, under their own name, as long as it is not withdrawn. */
@Dependent
class LibraryDiscussion implements Discussable {
    private final LibraryItemRepository items;

    @Inject
    LibraryDiscussion(LibraryItemRepository items) {
        this.items = items;
    }

    @Override
    public String kind() {
        return LibraryItem.KIND;
    }

    @Override
    public Optional<DiscussionRules> rules(UUID id, Viewer viewer) {
        return items.find(id)
                .filter(item -> !item.withdrawn() || viewer.has(Roles.EDITOR))
                .map(item -> new DiscussionRules(!item.withdrawn(), false, false, List.of()));
    }
}
