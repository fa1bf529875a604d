package org.corridor.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.corridor.campaign.contact.ContactCard;
import org.corridor.platform.http.Json;
import org.corridor.site.text.Language;
import org.corridor.site.text.Wordings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageWriterTest {
    private static final String HOSTILE =
            "</title></script><script>alert(1)</script><img src=x onerror=alert(2)>\" ' {q}";
    private static final Pattern KEY =
            Pattern.compile("\\b(site|library|shared|campaign|survey|discussion)\\.[a-zA-Z]+[.\\w-]*");
    private static final IndexHtml INDEX = IndexHtml.takenApart("""
            <html lang="en" dir="ltr"><head><!--corridor:head--></head>
            <body><div id="app"><!--corridor:page--></div><!--corridor:data--></body></html>""");

    private final PageWriter writer = new PageWriter(INDEX, Samples.ORIGIN);
    private final Wordings wordings = new Wordings();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageFindsAllItsTexts(Language language) {
        everyPage(language, "Rain gardens", "Along tram lines").forEach(page -> {
            var body = html(page).replaceAll("<script.*?</script>", "").replace(Samples.ORIGIN, "");
            assertThat(KEY.matcher(body).results().map(found -> found.group()))
                    .as(page.view().template())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextOfOthersBecomesMarkup(Language language) {
        everyPage(language, HOSTILE, HOSTILE).forEach(page -> {
            var html = html(page);
            assertThat(html).doesNotContain("<script>alert", "<img src=x");
            assertThat(html.split("</script>", -1)).hasSameSizeAs(html.split("<script type=", -1));
        });
    }

    @Test
    void theFirstAnswerHoldsTheItemAndWhatTheAppStartsFrom() throws IOException {
        var html = html(itemPage(Language.EN, "Rain gardens", "Along tram lines"));
        assertThat(html)
                .contains("<h1>Rain gardens</h1>", "<title>Rain gardens · Corridor</title>", "<p>Two.</p>")
                .contains("datetime=\"2026-11-14\">14 Nov 2026</time>")
                .contains("<link rel=\"canonical\" href=\"https://corridor.example/library/39\">")
                .contains("hreflang=\"ar\" href=\"https://corridor.example/ar/library/39\"");
        var initial = Json.MAPPER.readTree(block(html, "id=\"corridor-page\""));
        assertThat(initial.path("path").asText()).isEqualTo("/library/39");
        assertThat(initial.path("data").path("title").asText()).isEqualTo("Rain gardens");
    }

    @Test
    void machinesAreToldWhatTheItemIs() throws IOException {
        var html = html(itemPage(Language.FR, HOSTILE, "Along tram lines"));
        var said = Json.MAPPER.readTree(block(html, "application/ld+json\""));
        assertThat(said.path("@type").asText()).isEqualTo("Article");
        assertThat(said.path("name").asText()).isEqualTo(HOSTILE);
        assertThat(said.path("inLanguage").asText()).isEqualTo("en");
        assertThat(said.path("datePublished").asText()).isEqualTo("2008");
        assertThat(said.path("spatialCoverage").path(1).path("name").asText()).isEqualTo("Émirats arabes unis");
        assertThat(said.path("isBasedOn").asText()).isEqualTo("https://example.org/a");
        assertThat(said.path("commentCount").asInt()).isEqualTo(3);
        assertThat(said.path("comment")).hasSize(2);
        assertThat(said.at("/comment/0/text").asText()).isEqualTo("Along tram lines");
    }

    @Test
    void anArabicPageIsWrittenFromRightToLeftWithItsItemFromLeftToRight() {
        var html = html(itemPage(Language.AR, "Rain gardens", "Along tram lines"));
        assertThat(html).contains("<html lang=\"ar\" dir=\"rtl\">", "<header class=\"head\" lang=\"en\" dir=\"ltr\">");
        assertThat(html).contains("href=\"/ar/library?kind=practice\"", "\"path\":\"/ar/library/39\"");
    }

    @Test
    void aPriorityIsReadParagraphByParagraphWithWhatBelongsToIt() {
        var html = html(priorityPage(Language.EN, "No worker pays", "The employer pays."));
        assertThat(html)
                .contains("<h1>No worker pays</h1>", "<li id=\"p3\">", "Under consultation", "since 14 Nov 2026")
                .contains("<li id=\"amendment-2\">", "<del>Before.</del><ins>The employer pays.</ins>", "Declined")
                .contains("When cited it was called: No worker pays", "no longer to be read here")
                .contains("<td>1</td>", "Taken back on", "\"@type\":\"CreativeWork\"");
    }

    @Test
    void aPriorityIsReadInTheLanguageOfThePageWithWhatIsNotTranslatedAsItWasWritten() {
        var french = html(priorityPage(Language.FR, "No worker pays", "The employer pays."));
        assertThat(french).contains("<h1>No worker pays (fr)</h1>", "L'original a changé");
        var arabic = html(priorityPage(Language.AR, "No worker pays", "The employer pays."));
        assertThat(arabic).contains("<header class=\"head\" lang=\"en\" dir=\"ltr\">", "لا ترجمة إلى هذه اللغة بعد");
    }

    @Test
    void aSearchWorksWithoutScripts() {
        var html =
                html(searchPage(Language.EN, Map.of("q", "rain", "country", "PH"), "Rain gardens", "Along tram lines"));
        assertThat(html)
                .contains("<input type=\"hidden\" name=\"q\" value=\"rain\">")
                .contains("name=\"country\" value=\"PH\" checked")
                .contains("<mark>Rain gardens</mark>")
                .contains("href=\"/library?q=rain&amp;country=PH&amp;after=20\"")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("rel=\"canonical\"");
    }

    @Test
    void aNewsItemSaysWhichLanguageItIsIn() {
        var english = html(newsPage(Language.EN, "Wages", "Pay them."));
        var arabic = html(newsPage(Language.AR, "Wages", "Pay them."));
        assertThat(english)
                .doesNotContain("news-says")
                .contains("<div class=\"prose rich\" lang=\"en\" dir=\"ltr\"><p>Pay");
        assertThat(arabic).contains("news-says", "<h1>Wages</h1>", "dir=\"ltr\"><h1>");
        assertThat(arabic).contains("href=\"/ar/library/39\"");
    }

    @Test
    void machinesAreToldWhatTheNewsIs() throws IOException {
        var html = html(newsPage(Language.EN, HOSTILE, "Pay them."));
        var said = Json.MAPPER.readTree(block(html, "application/ld+json\""));
        assertThat(said.path("@type").asText()).isEqualTo("NewsArticle");
        assertThat(said.path("headline").asText()).isEqualTo(HOSTILE);
        assertThat(said.path("datePublished").asText()).isEqualTo("2012-03-18");
        assertThat(html)
                .contains("<meta property=\"og:type\" content=\"article\">")
                .contains("og:image\" content=\"https://corridor.example/pictures/")
                .contains("type=\"application/atom+xml\"");
    }

    @Test
    void anEventSaysItsTimeAsTheClockOnTheWallThere() throws IOException {
        var w = wordings.in(Language.EN);
        var page = EventPages.page(
                at(Language.EN, "/events/7"),
                w,
                new EventPages.Shown(EventSamples.view("Asking", "Come."), Samples.thread("Rosa", "Yes.")),
                EventSamples.facts());
        var html = html(page);
        assertThat(html)
                .contains("Thursday 10 Dec 2026, 13:00–14:30", "Time in Asia/Kathmandu (UTC+5:45)")
                .contains("href=\"/calendar/events/7.ics\"");
        var said = Json.MAPPER.readTree(block(html, "application/ld+json\""));
        assertThat(said.path("@type").asText()).isEqualTo("Event");
        assertThat(said.path("startDate").asText()).isEqualTo("2026-12-10T13:00+05:45");
    }

    private List<Page> everyPage(Language language, String title, String text) {
        var w = wordings.in(language);
        var pages = new ArrayList<Page>();
        pages.add(HomePage.page(
                at(language, "/"),
                w,
                new HomePage.Shown(
                        Samples.found(title, text),
                        Samples.news(title, text),
                        List.of(PrioritySamples.summary(title, text)),
                        AppealSamples.surroundings(title, text),
                        List.of(EventSamples.summary(title, text))),
                Samples.facts()));
        pages.add(newsPage(language, title, text));
        pages.add(newsList(language, title, text, null));
        pages.add(newsList(language, title, text, "undated"));
        pages.add(NewsPages.missing(at(language, "/news/999"), w));
        pages.add(
                searchPage(language, Map.of("q", title, "kind", text, "principle", "9a", "after", "20"), title, text));
        pages.add(SearchPage.page(
                at(language, "/library"), w, question(Map.of("q", title)), Samples.nothing(), Samples.facts()));
        pages.add(itemPage(language, title, text));
        pages.add(ItemPage.missing(at(language, "/library/999"), w));
        pages.add(TextPages.text(at(language, "/about"), w));
        pages.addAll(standingPages(language, title, text));
        pages.add(priorityPage(language, title, text));
        pages.add(PriorityPages.missing(at(language, "/priorities/999"), w));
        var listed = new org.corridor.platform.http.Page<>(List.of(PrioritySamples.summary(title, text)), null);
        pages.add(PriorityPages.list(at(language, "/priorities"), w, listed, PrioritySamples.facts()));
        pages.addAll(eventPages(language, title, text));
        pages.add(TextPages.study(at(language, "/study"), w));
        pages.add(TextPages.gate(at(language, "/work"), w));
        pages.add(TextPages.problem(at(language, "/problems/stale"), w, "stale"));
        pages.add(TextPages.notFound(at(language, "/nowhere"), w));
        return pages;
    }

    private List<Page> standingPages(Language language, String title, String words) {
        var w = wordings.in(language);
        var facts = Samples.facts();
        var appeals = new org.corridor.platform.http.Page<>(List.of(AppealSamples.summary(title, words)), null);
        var topics = new org.corridor.platform.http.Page<>(List.of(AppealSamples.topic(title, words)), null);
        var citing = List.of(PrioritySamples.summary(title, words));
        return List.of(
                AppealPages.list(at(language, "/appeals"), w, appeals, new AppealFacts(facts)),
                AppealPages.page(
                        at(language, "/appeals/7"),
                        w,
                        new AppealPages.Shown(AppealSamples.view(title, words), citing, Samples.thread(title, words)),
                        new AppealFacts(facts)),
                AppealPages.missing(at(language, "/appeals/999"), w),
                StandingPages.topics(at(language, "/topics"), w, topics, facts),
                StandingPages.page(at(language, "/topics/pay"), w, AppealSamples.standing(title, words), facts),
                StandingPages.contact(at(language, "/contact"), w, new ContactCard("us@example.org")));
    }

    private List<Page> eventPages(Language language, String title, String text) {
        var w = wordings.in(language);
        var past = new EventPages.Part("2025", "webinar", "there");
        return List.of(
                EventPages.list(
                        at(language, "/events"),
                        w,
                        past.only(null),
                        EventSamples.list(title, text),
                        EventSamples.facts()),
                EventPages.list(
                        at(language, "/events/past/2025"),
                        w,
                        past,
                        EventSamples.list(title, text),
                        EventSamples.facts()),
                EventPages.page(
                        at(language, "/events/7"),
                        w,
                        new EventPages.Shown(EventSamples.view(title, text), Samples.thread(title, text)),
                        EventSamples.facts()),
                EventPages.missing(at(language, "/events/999"), w));
    }

    private Page priorityPage(Language language, String title, String words) {
        var priority = PrioritySamples.view(title, words);
        return PriorityPages.page(
                at(language, "/priorities/7"),
                wordings.in(language),
                new PriorityPages.Shown(priority, Samples.thread(title, words)),
                PrioritySamples.facts());
    }

    private Page itemPage(Language language, String title, String summary) {
        var address = at(language, "/library/39");
        return ItemPage.page(
                address,
                wordings.in(language),
                new ItemPage.Shown(
                        Samples.item(title, summary),
                        List.of(PrioritySamples.summary(title, summary)),
                        Samples.thread(title, summary)),
                Samples.facts());
    }

    private Page newsPage(Language language, String title, String text) {
        var shown = new NewsPages.Shown(Samples.newsItem(title, text), Samples.thread(title, text));
        return NewsPages.item(at(language, "/news/7"), wordings.in(language), shown, Samples.newsFacts());
    }

    private Page newsList(Language language, String title, String text, @Nullable String year) {
        var address = at(language, year == null ? "/news" : "/news/archive/" + year);
        var part = new NewsPages.Part(year, null);
        return NewsPages.list(address, wordings.in(language), part, Samples.news(title, text), Samples.newsFacts());
    }

    private Page searchPage(Language language, Map<String, String> asked, String title, String excerpt) {
        var answer = Samples.found(title, excerpt);
        var w = wordings.in(language);
        return SearchPage.page(at(language, "/library"), w, question(asked), answer, Samples.facts());
    }

    private static SearchQuestion question(Map<String, String> asked) {
        var parameters = new HashMap<String, String[]>();
        asked.forEach((name, value) -> parameters.put(name, new String[] {value}));
        return SearchQuestion.read(parameters);
    }

    private static Address at(Language language, String path) {
        return new Address(language, path);
    }

    private String html(Page page) {
        return writer.html(page, wordings.in(page.address().language()));
    }

    private static String block(String html, String mark) {
        var begin = html.indexOf('>', html.indexOf(mark)) + 1;
        return html.substring(begin, html.indexOf("</script>", begin));
    }
}
