package org.corridor.campaign.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.corridor.campaign.appeal.AppealVersion.Change;
import org.corridor.campaign.mandate.Speakers;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.time.Days;
import org.jspecify.annotations.Nullable;

/** What editors do with appeals. Each method is one transaction. */
@Dependent
@Transactional
class AppealService {
    private static final int DUE_AT_ONCE = 20;

    private final AppealRepository appeals;
    private final AppealSignatureRepository signatures;
    private final AppealReader reader;
    private final Speakers speakers;
    private final AppealNews news;

    @Inject
    AppealService(
            AppealRepository appeals,
            AppealSignatureRepository signatures,
            AppealReader reader,
            Speakers speakers,
            AppealNews news) {
        this.appeals = appeals;
        this.signatures = signatures;
        this.reader = reader;
        this.speakers = speakers;
        this.news = news;
    }

    Page<AppealEntry> desk(PageRequest page) {
        return Page.of(
                        appeals.desk(page.afterPlace(), page.limit() + 1),
                        page.limit(),
                        appeal -> Place.key(appeal.updatedAt, appeal.id))
                .map(AppealEntry::of);
    }

    AppealRecord read(UUID id) {
        return AppealRecord.of(appeals.get(id));
    }

    AppealRecord draft(AppealDraft draft) {
        return written(new Appeal(draft, news.now()), Change.of("drafted"), null);
    }

    /** How a draft would look, without keeping it. */
    AppealView preview(AppealDraft draft, String language) {
        return reader.view(new Appeal(draft, news.now()), speakers.current(), language);
    }

    AppealRecord revise(UUID id, long expectedVersion, AppealDraft draft) {
        var appeal = appeals.hold(id, expectedVersion);
        var reworded = appeal.revise(draft, news.now());
        var shown = written(appeal, new Change("revised", reworded), null);
        if (reworded) {
            news.tell(appeal, "revised", appeal.words().ofOriginal().demand(), signatures.people(id));
        }
        return shown;
    }

    AppealRecord open(UUID id, long expectedVersion, AppealNote note) {
        var appeal = appeals.hold(id, expectedVersion);
        var first = appeal.open(appeals.nextNumber(), note.text(), news.now());
        var shown = written(appeal, new Change("opened", first), note.text());
        if (first) {
            news.tell(appeal, "published", appeal.words().ofOriginal().body(), Set.of());
        } else {
            news.tell(appeal, "status-changed", note.text(), Set.of());
        }
        return shown;
    }

    AppealRecord close(UUID id, long expectedVersion, AppealNote note) {
        return close(appeals.hold(id, expectedVersion), note.text());
    }

    /** Closes those whose last day is over everywhere. Says how many. */
    int closeDue() {
        var due = appeals.due(Days.notOver(news.now()), DUE_AT_ONCE);
        due.forEach(appeal -> close(appeal, null));
        return due.size();
    }

    private AppealRecord close(Appeal appeal, @Nullable String note) {
        appeal.close(note, news.now());
        var shown = written(appeal, Change.of("closed"), note);
        news.tell(appeal, "closed", note, signatures.people(appeal.id));
        return shown;
    }

    AppealRecord answer(UUID id, long expectedVersion, AppealAnswer answer) {
        var appeal = appeals.hold(id, expectedVersion);
        appeal.answer(answer, news.now());
        var shown = written(appeal, Change.of("answered"), answer.by());
        news.tell(appeal, "answered", answer.text(), signatures.people(id));
        return shown;
    }

    AppealRecord withdraw(UUID id, long expectedVersion, AppealWithdrawal withdrawal) {
        var appeal = appeals.hold(id, expectedVersion);
        appeal.withdraw(withdrawal.reason(), news.now());
        var shown = written(appeal, Change.of("withdrawn"), withdrawal.reason());
        news.tell(appeal, "withdrawn", withdrawal.reason(), signatures.people(id));
        return shown;
    }

    private AppealRecord written(Appeal appeal, Change change, @Nullable String detail) {
        appeals.save(appeal, change);
        news.write(change.act(), appeal, detail);
        return AppealRecord.of(appeal);
    }
}
