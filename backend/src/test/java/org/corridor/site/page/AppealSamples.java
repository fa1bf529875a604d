package org.corridor.site.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.account.organisation.Constituency;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.campaign.appeal.AppealAnswerView;
import org.corridor.campaign.appeal.AppealOutcome;
import org.corridor.campaign.appeal.AppealRights;
import org.corridor.campaign.appeal.AppealState;
import org.corridor.campaign.appeal.AppealStep;
import org.corridor.campaign.appeal.AppealSummary;
import org.corridor.campaign.appeal.AppealView;
import org.corridor.campaign.mandate.OrganisationTally;
import org.corridor.campaign.mandate.SignatureView;
import org.corridor.campaign.page.SitePageKind;
import org.corridor.campaign.page.SitePageLinkView;
import org.corridor.campaign.page.SitePageSummary;
import org.corridor.campaign.page.SitePageView;
import org.corridor.campaign.quotation.QuotationView;
import org.corridor.platform.http.Page;

/** Appeals and standing pages to write, with whatever words a test wants to see on them. */
final class AppealSamples {
    private static final UUID ID = UUID.fromString("7b0c5a3e-0000-4000-8000-000000000009");
    private static final Instant THEN = Instant.parse("2026-11-20T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    private AppealSamples() {}

    static AppealSummary summary(String title, String words) {
        return new AppealSummary(
                ID, 7, AppealState.OPEN, THEN, "en", title, words, words, DAY, /* takesSignatures= */ true, 2, THEN);
    }

    /** With a signature, an answer and a withdrawal, so that every part of the page is written. */
    static AppealView view(String title, String words) {
        var union = new OrganisationSummary(ID, words, null, Constituency.WORKERS);
        var signature = new SignatureView(
                ID, 0, union, Constituency.WORKERS, 2, THEN, null, null, null, null, null, /* mine= */ false);
        return new AppealView(
                ID,
                7,
                3,
                AppealState.WITHDRAWN,
                2,
                "fr",
                "en",
                /* outdated= */ true,
                List.of("en", "fr"),
                title,
                words,
                words,
                "<p>Safe.</p>",
                DAY,
                /* takesSignatures= */ true,
                List.of(
                        new AppealStep(AppealState.OPEN, THEN, null),
                        new AppealStep(AppealState.WITHDRAWN, THEN, words)),
                new AppealAnswerView(DAY, words, "en", "<p>Safe.</p>", AppealOutcome.PARTLY, words),
                OrganisationTally.of(Map.of(Constituency.WORKERS, 1L)),
                new Page<>(List.of(signature), null),
                new AppealRights(false, false, false, null),
                THEN,
                THEN);
    }

    static SitePageSummary topic(String title, String words) {
        return new SitePageSummary(ID, SitePageKind.TOPIC, "pay", "/topics/pay", "en", title, words, THEN);
    }

    static SitePageView standing(String title, String words) {
        var links = List.of(
                new SitePageLinkView("library-item", ID, title, "/library/3", words),
                new SitePageLinkView(null, null, title, "https://example.org/film", null));
        return new SitePageView(
                ID,
                3,
                SitePageKind.TOPIC,
                "pay",
                "/topics/pay",
                "en",
                "en",
                /* outdated= */ false,
                List.of("en"),
                title,
                words,
                "<p>Safe.</p>",
                links,
                links,
                THEN);
    }

    static HomeSurroundings.Shown surroundings(String title, String words) {
        var quotation =
                new QuotationView(ID, 1, "en", title, words, words, "https://example.org/speech", /* shown= */ true);
        return new HomeSurroundings.Shown(List.of(topic(title, words)), List.of(quotation), "us@example.org");
    }
}
