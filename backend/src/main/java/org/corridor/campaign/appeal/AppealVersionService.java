package org.corridor.campaign.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.corridor.account.person.PersonCardService;
import org.corridor.campaign.wording.Comparison;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;

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
        var kept = appeals.editions(appeal.id, Comparison.place(page), page.limit() + 1);
        return Comparison.page(kept, page.limit(), edition -> String.valueOf(edition.edition), AppealEditionView::of);
    }

    /** Every change, newest first, for editors. */
    Page<AppealVersionView> versions(UUID id, PageRequest page) {
        var kept = appeals.versions(appeals.get(id).id, Comparison.place(page), page.limit() + 1);
        var names = people.cards(kept.stream()
                .map(version -> version.by)
                .filter(Objects::nonNull)
                .toList());
        return Comparison.page(kept, page.limit(), version -> Long.toString(version.version), (version, before) -> {
            var by = version.by == null ? null : names.get(version.by);
            return AppealVersionView.of(version, before, by == null ? null : by.name());
        });
    }
}
