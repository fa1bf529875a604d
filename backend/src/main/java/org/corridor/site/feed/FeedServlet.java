package org.corridor.site.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.SECONDS;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.corridor.campaign.news.NewsReadingService;
import org.corridor.platform.http.HttpSettings;
import org.corridor.site.text.Language;
import org.corridor.site.text.Wordings;

/** The news as an Atom feed in each language, sent only to readers who do not have it as it is now. */
@WebServlet({"/feeds/*", "/fr/feeds/*", "/es/feeds/*", "/ar/feeds/*"})
public class FeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int ENTRIES = 30;
    private static final String NEWS = "/news.xml";

    private final transient NewsReadingService news;
    private final transient Wordings wordings;
    private final transient HttpSettings settings;

    @Inject
    FeedServlet(NewsReadingService news, Wordings wordings, HttpSettings settings) {
        this.news = news;
        this.wordings = wordings;
        this.settings = settings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!NEWS.equals(request.getPathInfo())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var language =
                Language.prefixed(request.getServletPath().split("/", 3)[1]).orElse(Language.EN);
        var exactly = news.changedAt().orElse(Instant.EPOCH);
        var changedAt = exactly.truncatedTo(SECONDS);
        var tag = "W/\"%s-%d-%d\"".formatted(language.code(), exactly.getEpochSecond(), exactly.getNano());
        response.setHeader("ETag", tag);
        response.setDateHeader("Last-Modified", changedAt.toEpochMilli());
        response.setHeader("Cache-Control", "no-cache");
        if (known(request, tag, changedAt)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var feed = new AtomWriter(settings.publicUrl().toString(), wordings.in(language));
        var body = feed.write(news.latest(language.code(), ENTRIES), changedAt).getBytes(UTF_8);
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** A tag says more than a date, so where a reader sends both the tag counts. */
    private static boolean known(HttpServletRequest request, String tag, Instant changedAt) {
        var tags = request.getHeader("If-None-Match");
        if (tags != null) {
            return tags.contains(tag.substring(2));
        }
        try {
            return request.getDateHeader("If-Modified-Since") >= changedAt.toEpochMilli();
        } catch (IllegalArgumentException noDate) {
            return false;
        }
    }
}
