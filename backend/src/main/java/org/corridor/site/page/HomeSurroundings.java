package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.corridor.campaign.contact.ContactService;
import org.corridor.campaign.page.SitePageKind;
import org.corridor.campaign.page.SitePageQuery;
import org.corridor.campaign.page.SitePageReadingService;
import org.corridor.campaign.page.SitePageSummary;
import org.corridor.campaign.quotation.QuotationService;
import org.corridor.campaign.quotation.QuotationView;

/** What the first page has around its sections: topics, a quotation, and how to write to us. */
@Dependent
class HomeSurroundings {
    private static final int TOPICS = 12;
    private static final int QUOTATIONS = 1;

    private final SitePageReadingService pages;
    private final QuotationService quotations;
    private final ContactService contact;

    @Inject
    HomeSurroundings(SitePageReadingService pages, QuotationService quotations, ContactService contact) {
        this.pages = pages;
        this.quotations = quotations;
        this.contact = contact;
    }

    Shown shown(String language) {
        return new Shown(
                pages.list(SitePageQuery.of(language, SitePageKind.TOPIC, TOPICS))
                        .items(),
                quotations.shown(language, QUOTATIONS),
                contact.card().to());
    }

    /**
     * What there is.
     *
     * @param to the coordination's mailbox
     */
    public record Shown(List<SitePageSummary> topics, List<QuotationView> quotations, String to) {}
}
