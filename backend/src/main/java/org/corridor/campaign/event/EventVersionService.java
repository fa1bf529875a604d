package org.corridor.campaign.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.corridor.campaign.wording.Comparison;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;

/** What editors ask about the versions of an event. */
@Dependent
@Transactional
class EventVersionService {
    private final EventRepository all;

    @Inject
    EventVersionService(EventRepository all) {
        this.all = all;
    }

    Page<EventVersionSummary> list(UUID id, PageRequest page) {
        all.get(id);
        return Page.of(
                        all.versions(id, Comparison.place(page), page.limit() + 1),
                        page.limit(),
                        version -> Long.toString(version.version))
                .map(EventVersion::summary);
    }

    EventRecord version(UUID id, long version) {
        return all.version(id, version);
    }

    /** What a version changed: against the one before it, or against nothing if it is the first. */
    EventDifference difference(UUID id, long version) {
        var after = all.version(id, version);
        return version == 1
                ? EventDifference.ofFirst(after)
                : EventDifference.between(all.version(id, version - 1), after);
    }
}
