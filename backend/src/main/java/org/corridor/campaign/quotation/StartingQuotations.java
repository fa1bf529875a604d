package org.corridor.campaign.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** The sentence a new Corridor begins with: short, word for word, said in public. */
@ApplicationScoped
class StartingQuotations {
    private static final List<QuotationDraft> FIRST = List.of(new QuotationDraft(
            "en",
            "They are often hard to reach, and yet they are great in number.",
            "Guy Ryder, then Director-General of the International Labour Organization",
            "in his Vision Statement, on those whom social justice must reach first",
            null,
            true));

    @Inject
    QuotationService quotations;

    void load(@Observes @Initialized(ApplicationScoped.class) Object application) {
        quotations.addOnce("campaign-starting-quotations", FIRST);
    }
}
