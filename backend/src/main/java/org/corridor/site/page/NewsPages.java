package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corridor.campaign.news.NewsList;
import org.corridor.campaign.news.NewsQuery;
import org.corridor.campaign.news.NewsReadingService;
import org.corridor.campaign.news.NewsView;
import org.corridor.discussion.ThreadPage;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.site.text.Wording;
import org.jspecify.annotations.Nullable;

/** The pages of the news: the latest, each year's, and each item's. */
@Dependent
class NewsPages implements RoomPages {
    private static final Pattern ITEM = Pattern.compile("/news/([1-9]\\d{0,11})");
    private static final Pattern YEAR = Pattern.compile("/news/archive/((?:19|20)\\d{2}|undated)");
    private static final int ITEMS = 20;
    private static final int LONGEST_KEY = 100;

    private final NewsReadingService news;
    private final NewsFacts facts;
    private final Discussions discussions;

    @Inject
    NewsPages(NewsReadingService news, NewsFacts facts, Discussions discussions) {
        this.news = news;
        this.facts = facts;
        this.discussions = discussions;
    }

    @Override
    public Optional<Page> at(Address address, Wording w, Map<String, String[]> parameters) {
        if (address.path().equals("/news")) {
            return Optional.of(list(address, w, null, parameters));
        }
        return address.part(YEAR)
                .map(year -> list(address, w, year, parameters))
                .or(() -> address.number(ITEM).map(number -> item(address, w, number, parameters)));
    }

    Page list(Address address, Wording w, @Nullable String year, Map<String, String[]> parameters) {
        var after = after(parameters);
        try {
            var found = news.list(NewsQuery.of(w.language().code(), year, after, ITEMS));
            return list(address, w, new Part(year, after), found, facts);
        } catch (Refused refused) { // the place in the address is none that we gave
            return TextPages.notFound(address, w);
        }
    }

    private static @Nullable String after(Map<String, String[]> parameters) {
        var sent = parameters.get("after");
        return sent == null || sent.length == 0 || sent[0].isBlank() || sent[0].length() > LONGEST_KEY ? null : sent[0];
    }

    /** Which part of the news a page shows: a year's or all, from a place on or from the start. */
    record Part(@Nullable String year, @Nullable String after) {}

    static Page list(Address address, Wording w, Part part, NewsList found, NewsFacts facts) {
        var year = part.year();
        var after = part.after();
        if (year != null && found.items().isEmpty()) {
            return TextPages.notFound(address, w);
        }
        var words = new NewsWords(w);
        var title = words.title(year);
        var place = after == null ? "" : "?after=" + after;
        var view = new Page.View(
                "news", Map.of("news", found, "title", title, "path", address.path(), "first", after == null));
        var page = Page.saying(address, title, w.t("campaign.news.lede"), view)
                .asking(place)
                .telling(List.of(facts.list(w, title, address, found)))
                .with(found);
        return after == null ? page : page.unlisted();
    }

    Page item(Address address, Wording w, long number, Map<String, String[]> parameters) {
        try {
            var item = news.readNumbered(number, w.language().code());
            var thread = discussions.about(new SubjectRef("news", item.id()), parameters);
            return item(address, w, new Shown(item, thread), facts);
        } catch (Refused refused) {
            if (refused.refusal() instanceof NotFound) {
                return missing(address, w);
            }
            throw refused;
        }
    }

    /** An item with what is said about it. */
    record Shown(NewsView item, ThreadPage thread) {}

    static Page item(Address address, Wording w, Shown shown, NewsFacts facts) {
        var item = shown.item();
        var view = new Page.View("newsItem", Map.of("item", item, "thread", shown.thread()));
        return Page.saying(address, item.title(), item.teaser(), view)
                .telling(List.of(facts.item(w, item), facts.crumbs(w, item)))
                .with(item)
                .discussed(shown.thread());
    }

    /** The number was mistyped, or the item is not for readers: both read the same. */
    static Page missing(Address address, Wording w) {
        return Page.saying(
                        address,
                        w.t("campaign.news.item.missing"),
                        w.t("campaign.news.item.missingText"),
                        new Page.View("noNews", Map.of()))
                .missing();
    }
}
