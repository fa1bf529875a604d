package org.corridor.library;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.corridor.library.StartingContent.StartingItem;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.persistence.Once;

/** Writes the starting content, all of it in one transaction. */
@Dependent
@Transactional
class StartingContentService {
    private static final String NAME = "library-starting-content";

    private final LibraryItemRepository items;
    private final Journal journal;
    private final Once once;
    private final InstantSource clock;

    @Inject
    StartingContentService(LibraryItemRepository items, Journal journal, Once once, InstantSource clock) {
        this.items = items;
        this.journal = journal;
        this.once = once;
        this.clock = clock;
    }

    void loadOnce(List<StartingItem> starting) {
        if (once.first(NAME)) {
            starting.forEach(this::add);
        }
    }

    private void add(StartingItem starting) {
        var now = clock.instant();
        var item = new LibraryItem(items.nextNumber(), starting.draft(), now);
        item.undecidedCountries = starting.undecidedCountries();
        item.attribute("summary", Provenance.OWN, "in our own words", now);
        if (starting.sourceName() != null && starting.sourceTitle() != null) {
            item.source = new ItemSource(starting.sourceName(), starting.sourceTitle());
            item.source.heard(null, null, null, starting.sourceUpdatedOn());
            List.of("title", "countries", "regions")
                    .forEach(field -> item.attribute(field, starting.sourceName(), null, now));
        }
        items.save(item);
        journal.write("shared", item.ref(), NAME);
    }
}
