package org.corridor.campaign.news;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;

/** What readers do with news. Each method is one transaction. */
@Dependent
@Transactional
public class NewsReadingService {
    private final PublishedNewsRepository published;
    private final NewsViews views;

    @Inject
    NewsReadingService(PublishedNewsRepository published, NewsViews views) {
        this.published = published;
        this.views = views;
    }

    /** Part of the news in the reader's language, newest first. */
    public NewsList list(NewsQuery question) {
        var page = Page.of(
                published.list(question.year(), question.afterPlace(), question.limit() + 1),
                question.limit(),
                news -> Place.key(Objects.requireNonNull(news.placedAt), news.id));
        return new NewsList(
                page.items().stream()
                        .map(news -> NewsSummary.of(news, question.language))
                        .toList(),
                page.next(),
                published.years());
    }

    /** One item by the short number that people cite. */
    public NewsView readNumbered(long number, String language) {
        return published
                .numbered(number)
                .map(news -> views.of(news, language))
                .orElseThrow(() -> new Refused(new NotFound("news item", number)));
    }

    /** The latest items whole, for a feed. */
    public List<NewsView> latest(String language, int most) {
        return published.list(Optional.empty(), Optional.empty(), most).stream()
                .map(news -> views.of(news, language))
                .toList();
    }

    /** When anything last changed of what readers have had. */
    public Optional<Instant> changedAt() {
        return published.changedAt();
    }

    /** Where published items are found, in the order of their numbers, for the sitemap. */
    public List<NewsAddress> addresses(long afterNumber, int most) {
        return published.addresses(afterNumber, most).stream()
                .map(row -> new NewsAddress((Long) row[0], (Instant) row[1]))
                .toList();
    }

    /** The drawers of the archive. */
    public List<NewsYear> years() {
        return published.years();
    }

    /** An item's page and when it last changed. */
    public record NewsAddress(long number, Instant updatedAt) {
        public String path() {
            return "/news/" + number;
        }
    }
}
