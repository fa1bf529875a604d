package org.corridor.campaign.quotation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.persistence.Once;

/** What people do with quotations. Each method is one transaction. */
@Dependent
@Transactional
public class QuotationService {
    private static final int SHOWN_AT_MOST = 100;

    private final QuotationRepository quotations;
    private final Journal journal;
    private final Once once;
    private final InstantSource clock;

    @Inject
    QuotationService(QuotationRepository quotations, Journal journal, Once once, InstantSource clock) {
        this.quotations = quotations;
        this.journal = journal;
        this.once = once;
        this.clock = clock;
    }

    /** Those that readers find, the ones in their own language first. */
    public List<QuotationView> shown(String language, int most) {
        return quotations.list(false, Optional.empty(), SHOWN_AT_MOST).stream()
                .sorted(Comparator.comparing((Quotation one) -> !one.language.equals(language)))
                .limit(most)
                .map(Quotation::view)
                .toList();
    }

    Page<QuotationView> desk(PageRequest page) {
        return Page.of(
                        quotations.list(true, page.afterPlace(), page.limit() + 1),
                        page.limit(),
                        quotation -> Place.key(quotation.createdAt, quotation.id))
                .map(Quotation::view);
    }

    QuotationView add(QuotationDraft draft) {
        return written("added", new Quotation(draft, clock.instant()));
    }

    /** Adds these the first time it is asked to by this name. */
    void addOnce(String name, List<QuotationDraft> drafts) {
        if (once.first(name)) {
            drafts.forEach(this::add);
        }
    }

    QuotationView revise(UUID id, long expectedVersion, QuotationDraft draft) {
        var quotation = quotations.get(id, expectedVersion);
        quotation.revise(draft, clock.instant());
        return written("revised", quotation);
    }

    void remove(UUID id, long expectedVersion) {
        var quotation = quotations.get(id, expectedVersion);
        quotations.remove(quotation);
        journal.write("removed", quotation.ref(), quotation.speaker);
    }

    private QuotationView written(String act, Quotation quotation) {
        quotations.save(quotation);
        journal.write(act, quotation.ref(), quotation.speaker);
        return quotation.view();
    }
}
