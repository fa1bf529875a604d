package org.corridor.campaign.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import org.corridor.campaign.mandate.SignatureView;
import org.corridor.campaign.mandate.Speaker;
import org.corridor.campaign.mandate.Speakers;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest.Place;

/** What readers do with appeals. Each method is one transaction. */
@Dependent
@Transactional
public class AppealReadingService {
    private static final int AT_ONCE = 500;

    private final AppealRepository appeals;
    private final AppealReader reader;
    private final AppealSignatureReader signatures;
    private final Speakers speakers;
    private final InstantSource clock;

    @Inject
    AppealReadingService(
            AppealRepository appeals,
            AppealReader reader,
            AppealSignatureReader signatures,
            Speakers speakers,
            InstantSource clock) {
        this.appeals = appeals;
        this.reader = reader;
        this.signatures = signatures;
        this.speakers = speakers;
        this.clock = clock;
    }

    /** Those that everybody may read, the latest first. */
    public Page<AppealSummary> list(AppealQuery question) {
        var found = Page.of(
                appeals.published(question.place(), question.limit() + 1),
                question.limit(),
                appeal -> String.valueOf(appeal.number));
        var totals = signatures.totals(
                found.items().stream().map(appeal -> appeal.id).toList());
        return found.map(appeal ->
                AppealSummary.of(appeal, question.language, totals.getOrDefault(appeal.id, 0L), clock.instant()));
    }

    /** By the number that people cite, as the caller reads it. */
    AppealView readNumbered(long number, String language) {
        return reader.view(appeals.published(number), speakers.current(), language);
    }

    /** The same as everybody reads it. */
    public AppealView published(long number, String language) {
        return reader.view(appeals.published(number), Speaker.anyone(), language);
    }

    /** Everybody who signed, those who took it back among them, as a table. */
    String signatories(long number) {
        var appeal = appeals.published(number);
        var all = new ArrayList<SignatureView>();
        var after = Optional.<Place>empty();
        do {
            var page = signatures.page(appeal.id, Speaker.anyone(), after, AT_ONCE);
            all.addAll(page.items());
            after = page.next() == null ? Optional.empty() : Optional.of(Place.of(page.next()));
        } while (after.isPresent());
        return SignatoryTable.csv(all);
    }
}
