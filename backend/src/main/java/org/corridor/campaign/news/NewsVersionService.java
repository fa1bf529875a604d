package org.corridor.campaign.news;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;

/** What editors ask about the versions of a news item. */
@Dependent
@Transactional
class NewsVersionService {
    private final NewsRepository all;

    @Inject
    NewsVersionService(NewsRepository all) {
        this.all = all;
    }

    Page<NewsVersionSummary> list(UUID id, PageRequest page) {
        all.get(id);
        var before = page.after().map(NewsVersionService::key).orElse(Long.MAX_VALUE);
        return Page.of(
                        all.versions(id, before, page.limit() + 1),
                        page.limit(),
                        version -> Long.toString(version.version))
                .map(NewsVersion::summary);
    }

    private static long key(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException notAKey) {
            throw PageRequest.unknownPlace();
        }
    }

    NewsRecord version(UUID id, long version) {
        return all.version(id, version);
    }

    /** What a version changed: against the one before it, or against nothing if it is the first. */
    NewsDifference difference(UUID id, long version) {
        var after = all.version(id, version);
        return version == 1
                ? NewsDifference.ofFirst(after)
                : NewsDifference.between(all.version(id, version - 1), after);
    }
}
