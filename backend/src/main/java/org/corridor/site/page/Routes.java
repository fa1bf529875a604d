package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridor.site.text.Wording;

/** Which page stands at an address. Every address of the web app is known here too. */
@Dependent
class Routes {
    private static final Pattern ITEM = Pattern.compile("/library/([1-9]\\d{0,11})");
    private static final Pattern NEWS_ITEM = Pattern.compile("/news/([1-9]\\d{0,11})");
    private static final Pattern NEWS_YEAR = Pattern.compile("/news/archive/((?:19|20)\\d{2}|undated)");
    private static final Pattern PROBLEM = Pattern.compile("/problems/([a-z0-9-]{1,60})");
    private static final Pattern TEXT = Pattern.compile("/(about|privacy|accessibility)");
    private static final Pattern EVENT = Pattern.compile("/events/([1-9]\\d{0,11})");
    private static final Pattern EVENT_YEAR = Pattern.compile("/events/past/(20\\d{2})");
    private static final Pattern PRIORITY = Pattern.compile("/priorities/([1-9]\\d{0,11})");
    /** Pages that the app alone can show, because they need an account or a token. */
    private static final Pattern APP =
            Pattern.compile("/(profile|apply|work|invitations|organisations|library/(new|imports)"
                    + "|library/\\d+/edit|news/(new|desk)|news/\\d+/edit|events/(new|desk)|events/\\d+/(edit|attendees)|priorities/new|priorities/\\d+/(edit|versions)"
                    + "|(applications|people)(/[^/]+)?|join/[^/]+)");

    private final HomePage home;
    private final SearchPage search;
    private final ItemPage item;
    private final NewsPages news;
    private final PriorityPages priorities;
    private final EventPages events;

    @Inject
    Routes(
            HomePage home,
            SearchPage search,
            ItemPage item,
            NewsPages news,
            PriorityPages priorities,
            EventPages events) {
        this.home = home;
        this.search = search;
        this.item = item;
        this.news = news;
        this.priorities = priorities;
        this.events = events;
    }

    Page page(Address address, Wording w, Map<String, String[]> parameters) {
        var path = address.path();
        return switch (path) {
            case "/" -> home.page(address, w);
            case "/library" -> search.page(address, w, parameters);
            case "/news" -> news.list(address, w, null, parameters);
            case "/events" -> events.list(address, w, null, parameters);
            case "/priorities" -> priorities.list(address, w);
            case "/study" -> TextPages.study(address, w);
            default -> patterned(address, w, parameters);
        };
    }

    private Page patterned(Address address, Wording w, Map<String, String[]> parameters) {
        var path = address.path();
        Matcher found = ITEM.matcher(path);
        if (found.matches()) {
            return item.page(address, w, Long.parseLong(found.group(1)));
        }
        found = NEWS_ITEM.matcher(path);
        if (found.matches()) {
            return news.item(address, w, Long.parseLong(found.group(1)));
        }
        found = NEWS_YEAR.matcher(path);
        if (found.matches()) {
            return news.list(address, w, found.group(1), parameters);
        }
        found = PRIORITY.matcher(path);
        if (found.matches()) {
            return priorities.page(address, w, Long.parseLong(found.group(1)));
        }
        found = EVENT.matcher(path);
        if (found.matches()) {
            return events.page(address, w, Long.parseLong(found.group(1)));
        }
        found = EVENT_YEAR.matcher(path);
        if (found.matches()) {
            return events.list(address, w, found.group(1), parameters);
        }
        found = PROBLEM.matcher(path);
        if (found.matches()) {
            return TextPages.problem(address, w, found.group(1));
        }
        if (TEXT.matcher(path).matches()) {
            return TextPages.text(address, w);
        }
        return APP.matcher(path).matches() ? TextPages.gate(address, w) : TextPages.notFound(address, w);
    }
}
