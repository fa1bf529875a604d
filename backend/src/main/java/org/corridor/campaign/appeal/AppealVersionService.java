package org.corridor.campaign.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.corridor.account.person.PersonCardService;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.jspecify.annotations.Nullable;

/** What people read of an appeal's past. Each method is one transaction. */
@Dependent
@Transactional
class AppealVersionService {
    private final AppealRepository appeals;
    private final PersonCardService people;

    @Inject
    AppealVersionService(AppealRepository appeals, PersonCardService people) {
        this.appeals = appeals;
        this.people = people;
    }

    /** What organisations signed, newest first, each with what changed from the one before. */
    Page<AppealEditionView> editions(UUID id, PageRequest page) {
        var appeal = appeals.published(id);
        var kept = appeals.editions(appeal.id, place(page), page.limit() + 1);
        return compared(kept, page.limit(), edition -> String.valueOf(edition.edition), AppealEditionView::of);
    }

    /** Every change, newest first, for editors. */
    Page<AppealVersionView> versions(UUID id, PageRequest page) {
        var kept = appeals.versions(appeals.get(id).id, place(page), page.limit() + 1);
        var names = people.cards(kept.stream()
                .map(version -> version.by)
                .filter(Objects::nonNull)
                .toList());
        return compared(kept, page.limit(), version -> Long.toString(version.version), (version, before) -> {
            var by = version.by == null ? null : names.get(version.by);
            return AppealVersionView.of(version, before, by == null ? null : by.name());
        });
    }

    private static <V> Page<V> compared(
            List<AppealVersion> oneMore,
            int limit,
            java.util.function.Function<AppealVersion, String> key,
            BiFunction<AppealVersion, @Nullable AppealVersion, V> view) {
        return Page.of(oneMore, limit, key).map(version -> {
            var at = oneMore.indexOf(version) + 1;
            return view.apply(version, at < oneMore.size() ? oneMore.get(at) : null);
        });
    }

    private static long place(PageRequest page) {
        return page.after().map(AppealQuery::number).orElse((long) Integer.MAX_VALUE);
    }
}
