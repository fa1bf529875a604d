package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corridor.campaign.contact.ContactCard;
import org.corridor.campaign.contact.ContactService;
import org.corridor.campaign.page.SitePageKind;
import org.corridor.campaign.page.SitePageQuery;
import org.corridor.campaign.page.SitePageReadingService;
import org.corridor.campaign.page.SitePageSummary;
import org.corridor.campaign.page.SitePageView;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;
import org.corridor.site.text.Wording;

/** Pages that stay: topics, what the site says of itself, and the door to write to the coordination. */
@Dependent
class StandingPages implements RoomPages {
    private static final Pattern TOPIC = Pattern.compile("/topics/([a-z][a-z0-9-]{0,59})");
    private static final Pattern LEGAL = Pattern.compile("/about/([a-z][a-z0-9-]{0,59})");
    private static final int SHOWN = 100;

    private final SitePageReadingService pages;
    private final ContactService contact;
    private final StructuredData facts;

    @Inject
    StandingPages(SitePageReadingService pages, ContactService contact, StructuredData facts) {
        this.pages = pages;
        this.contact = contact;
        this.facts = facts;
    }

    @Override
    public Optional<Page> at(Address address, Wording w, Map<String, String[]> parameters) {
        return switch (address.path()) {
            case "/topics" -> Optional.of(topics(address, w));
            case "/contact" -> Optional.of(contact(address, w));
            default ->
                address.part(TOPIC)
                        .map(slug -> page(address, w, SitePageKind.TOPIC, slug))
                        .or(() -> address.part(LEGAL).map(slug -> page(address, w, SitePageKind.LEGAL, slug)));
        };
    }

    Page topics(Address address, Wording w) {
        return topics(address, w, pages.list(SitePageQuery.of(w.language().code(), SitePageKind.TOPIC, SHOWN)), facts);
    }

    static Page topics(
            Address address, Wording w, org.corridor.platform.http.Page<SitePageSummary> all, StructuredData facts) {
        var places = all.items().stream()
                .map(page -> new StructuredData.Named(page.title(), w.to(page.address())))
                .toList();
        return Page.saying(
                        address,
                        w.t("page.list.title"),
                        w.t("page.list.lede"),
                        new Page.View("topics", Map.of("topics", all.items())))
                .telling(List.of(facts.collection(w, w.t("page.list.title"), w.to("/topics"), places)))
                .with(all);
    }

    Page page(Address address, Wording w, SitePageKind kind, String slug) {
        try {
            return page(address, w, pages.read(kind, slug, w.language().code()), facts);
        } catch (Refused refused) {
            if (refused.refusal() instanceof NotFound) {
                return TextPages.notFound(address, w);
            }
            throw refused;
        }
    }

    static Page page(Address address, Wording w, SitePageView page, StructuredData facts) {
        return Page.saying(address, page.title(), page.lede(), new Page.View("standing", Map.of("page", page)))
                .telling(List.of(said(w, page, facts), crumbs(w, page, facts)))
                .with(page);
    }

    private static Map<String, Object> said(Wording w, SitePageView page, StructuredData facts) {
        var topic = page.kind() == SitePageKind.TOPIC;
        var said = facts.thing(topic ? "Article" : "WebPage", page.title(), w.to(page.address()));
        said.put("description", page.lede());
        said.put("inLanguage", page.language());
        said.put("dateModified", page.updatedAt().toString());
        said.put("publisher", facts.publisher(w));
        var cited = new ArrayList<String>();
        page.resources().forEach(link -> cited.add(whole(w, link.address(), facts)));
        page.videos().forEach(link -> cited.add(whole(w, link.address(), facts)));
        if (!cited.isEmpty()) {
            said.put("citation", cited);
        }
        return said;
    }

    private static String whole(Wording w, String address, StructuredData facts) {
        return address.startsWith("/") ? facts.address(w.to(address)) : address;
    }

    private static Map<String, Object> crumbs(Wording w, SitePageView page, StructuredData facts) {
        var topic = page.kind() == SitePageKind.TOPIC;
        return facts.crumbs(List.of(
                new StructuredData.Named(
                        w.t(topic ? "page.list.title" : "site.about.title"), w.to(topic ? "/topics" : "/about")),
                new StructuredData.Named(page.title(), w.to(page.address()))));
    }

    Page contact(Address address, Wording w) {
        return contact(address, w, contact.card());
    }

    static Page contact(Address address, Wording w, ContactCard card) {
        return Page.saying(
                        address,
                        w.t("contact.title"),
                        w.t("contact.lede"),
                        new Page.View("contact", Map.of("to", card.to())))
                .with(card);
    }
}
