package org.corridor.site.sitemap;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.corridor.campaign.appeal.AppealQuery;
import org.corridor.campaign.appeal.AppealReadingService;
import org.corridor.campaign.event.EventReadingService;
import org.corridor.campaign.news.NewsReadingService;
import org.corridor.campaign.page.SitePageKind;
import org.corridor.campaign.page.SitePageQuery;
import org.corridor.campaign.page.SitePageReadingService;
import org.corridor.campaign.priority.PriorityService;
import org.corridor.library.LibraryItemService;
import org.corridor.platform.http.HttpSettings;

/**
 * The list of all public pages. As long as everything fits into one file it is that file; beyond, it lists the files, each of
 * which begins after an item's number.
 */
@WebServlet({"/sitemap.xml", "/sitemap/*"})
public class SitemapServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** In four languages that makes 40,000 addresses; the protocol allows 50,000 in a file. */
    private static final int ITEMS_IN_A_FILE = 10_000;

    private static final int ITEMS_AT_ONCE = 500;
    private static final int NEWS_AT_MOST = 2_000;
    private static final int EVENTS_AT_MOST = 1_000;
    private static final Pattern FILE = Pattern.compile("/sitemap/(\\d{1,12})\\.xml");
    private static final List<String> PAGES = List.of(
            "/", "/library", "/news", "/priorities", "/appeals", "/events", "/study", "/about", "/topics", "/contact");

    private final transient HttpSettings settings;
    private final transient LibraryItemService library;
    private final transient NewsReadingService news;
    private final transient PriorityService priorities;
    private final transient AppealReadingService appeals;
    private final transient SitePageReadingService standing;
    private final transient EventReadingService events;

    @Inject
    SitemapServlet(
            HttpSettings settings,
            LibraryItemService library,
            NewsReadingService news,
            PriorityService priorities,
            AppealReadingService appeals,
            SitePageReadingService standing,
            EventReadingService events) {
        this.settings = settings;
        this.library = library;
        this.news = news;
        this.priorities = priorities;
        this.appeals = appeals;
        this.standing = standing;
        this.events = events;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = FILE.matcher(request.getRequestURI());
        var whole = request.getServletPath().equals("/sitemap.xml");
        if (!whole && !file.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=600");
        try (var out = response.getWriter()) {
            var xml = new SitemapWriter(out, settings.publicUrl().toString());
            if (!whole) {
                writeItems(xml, Long.parseLong(file.group(1)));
            } else if (lastOfFile(0).isEmpty()) {
                writeItems(xml, 0);
            } else {
                writeFiles(xml);
            }
        }
    }

    private void writeFiles(SitemapWriter xml) {
        xml.beginFiles();
        xml.file(0);
        for (var last = lastOfFile(0); last.isPresent(); last = lastOfFile(last.getAsLong())) {
            xml.file(last.getAsLong());
        }
        xml.endFiles();
    }

    /** The number of the last item of a full file that has another after it. */
    private OptionalLong lastOfFile(long after) {
        var items = library.addresses(after, ITEMS_IN_A_FILE + 1);
        return items.size() <= ITEMS_IN_A_FILE
                ? OptionalLong.empty()
                : OptionalLong.of(items.get(ITEMS_IN_A_FILE - 1).number());
    }

    /** Some hundred a year: they fit beside the first items. */
    private void writeNews(SitemapWriter xml) {
        news.years().forEach(year -> xml.page("/news/archive/" + year.year(), null));
        var items = news.addresses(0, NEWS_AT_MOST);
        items.forEach(item -> xml.page(item.path(), item.updatedAt()));
    }

    private void writeEvents(SitemapWriter xml) {
        events.years().forEach(year -> xml.page("/events/past/" + year.year(), null));
        events.addresses(EVENTS_AT_MOST).forEach(event -> xml.page(event.path(), event.updatedAt()));
    }

    private void writeItems(SitemapWriter xml, long after) {
        xml.begin();
        if (after == 0) {
            PAGES.forEach(path -> xml.page(path, null));
            writeNews(xml);
            writeEvents(xml);
            priorities
                    .published(ITEMS_AT_ONCE)
                    .items()
                    .forEach(priority -> xml.page("/priorities/" + priority.number(), priority.updatedAt()));
            appeals.list(AppealQuery.of("en", ITEMS_AT_ONCE))
                    .items()
                    .forEach(appeal -> xml.page("/appeals/" + appeal.number(), appeal.updatedAt()));
            for (var kind : SitePageKind.values()) {
                standing.list(SitePageQuery.of("en", kind, ITEMS_AT_ONCE))
                        .items()
                        .forEach(page -> xml.page(page.address(), page.updatedAt()));
            }
        }
        var last = after;
        for (int written = 0; written < ITEMS_IN_A_FILE; written += ITEMS_AT_ONCE) {
            var items = library.addresses(last, ITEMS_AT_ONCE);
            items.forEach(item -> xml.page(item.path(), item.updatedAt()));
            if (items.size() < ITEMS_AT_ONCE) {
                break;
            }
            last = items.getLast().number();
        }
        xml.end();
    }
}
