package org.corridor.site.page;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.organisation.Constituency;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.campaign.news.NewsList;
import org.corridor.campaign.news.NewsSummary;
import org.corridor.campaign.news.NewsTargetView;
import org.corridor.campaign.news.NewsView;
import org.corridor.campaign.news.NewsYear;
import org.corridor.campaign.picture.PictureView;
import org.corridor.discussion.CommentAuthor;
import org.corridor.discussion.CommentState;
import org.corridor.discussion.CommentView;
import org.corridor.discussion.CommentView.CommentAnswered;
import org.corridor.discussion.CommentView.CommentPassage;
import org.corridor.discussion.CommentView.CommentQuote;
import org.corridor.discussion.CommentView.ReactionCount;
import org.corridor.discussion.Reaction;
import org.corridor.discussion.Stance;
import org.corridor.discussion.ThreadBranch;
import org.corridor.discussion.ThreadPage;
import org.corridor.library.LibraryHit;
import org.corridor.library.LibraryItemView;
import org.corridor.library.LibraryPage;
import org.corridor.library.LibraryPage.FacetCount;
import org.corridor.library.Provenance;
import org.corridor.library.Reference;
import org.corridor.library.ResponsibleOrganisation;
import org.corridor.library.SourceView;
import org.corridor.platform.http.HttpSettings;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.text.Markdown;
import org.corridor.platform.text.TextPart;
import org.jspecify.annotations.Nullable;

/** A library of one item, and an installation at corridor.example. */
final class Samples {
    static final String ORIGIN = "https://corridor.example";

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Instant UPDATED = Instant.parse("2026-11-14T09:30:00.123456Z");
    private static final ResponsibleOrganisation UNION =
            new ResponsibleOrganisation("Union of Domestic Workers", "UDW", "workers");

    private Samples() {}

    static StructuredData facts() {
        return new StructuredData(new HttpSettings() {
            @Override
            public URI publicUrl() {
                return URI.create(ORIGIN);
            }
        });
    }

    static LibraryItemView item(String title, String summary) {
        return new LibraryItemView(
                ID,
                39,
                2,
                "shared",
                null,
                "practice",
                "en",
                title,
                summary,
                "One.\n\nTwo.",
                List.of("en", "ar"),
                2008,
                2012,
                List.of("PH", "AE"),
                false,
                List.of("Serbia and Montenegro"),
                List.of("asia-pacific"),
                List.of(UNION),
                List.of("protection"),
                List.of("9a"),
                List.of(new Reference(2009, "A report")),
                "https://example.org/a",
                new SourceView("ilo-practices", title, LocalDate.of(2014, 7, 9), null, null, null),
                List.of(new Provenance("title", "ilo-practices", "a letter mended", UPDATED)),
                UPDATED,
                UPDATED);
    }

    static LibraryPage found(String title, String excerpt) {
        var hit = new LibraryHit(
                ID,
                39,
                "practice",
                "en",
                title,
                List.of(new TextPart(title, true)),
                excerpt,
                List.of(new TextPart(excerpt, false)),
                2008,
                2012,
                List.of("PH", "AE", "NP", "IN", "LK"),
                true,
                List.of("asia-pacific"),
                List.of(UNION, UNION, UNION),
                List.of("protection"),
                List.of("en"),
                UPDATED);
        return answer(List.of(hit), "20");
    }

    /** A discussion in which this person says this, somebody answers, and somebody took back what they said. */
    static ThreadPage thread(String name, String text) {
        var first = comment(1, 0, name, Markdown.html(text));
        var answer = comment(2, 2, name, Markdown.html(text));
        var branch = new ThreadBranch(first, List.of(answer, comment(3, 1, null, null)), "1-3", true);
        return new ThreadPage(
                new SubjectRef("library-item", ID),
                0,
                3,
                true,
                null,
                true,
                true,
                List.of(),
                List.of(branch),
                "0-1",
                false,
                null);
    }

    private static CommentView comment(long number, int depth, @Nullable String name, @Nullable String html) {
        var organisation = new OrganisationSummary(ID, "Union of Domestic Workers", null, Constituency.WORKERS);
        return new CommentView(
                ID,
                number,
                1,
                name == null ? CommentState.HIDDEN : CommentState.PUBLISHED,
                depth,
                name == null ? null : new CommentAuthor(name, depth == 2, organisation, Role.EDITOR),
                null,
                html,
                name == null ? null : Stance.AGAINST,
                name == null ? null : new CommentPassage("p1", name),
                name == null ? null : new CommentQuote(1, name, name),
                depth == 2 ? new CommentAnswered(1, name) : null,
                List.of(),
                List.of(new ReactionCount(Reaction.AGREE, 7, false)),
                2,
                UPDATED,
                UPDATED,
                false,
                name == null ? "insult" : null);
    }

    static NewsFacts newsFacts() {
        return new NewsFacts(facts());
    }

    static NewsList news(String title, String text) {
        var dated = new NewsSummary(ID, 7, "appeal", text, LocalDate.of(2012, 3, 18), UPDATED, "en", title, text);
        var undated = new NewsSummary(ID, 6, "study", text, null, UPDATED, "fr", title, text);
        return new NewsList(
                List.of(dated, undated),
                "2012-03-18T10:00:00Z_" + ID,
                List.of(new NewsYear("2012", 1), new NewsYear("undated", 1)));
    }

    static NewsView newsItem(String title, String text) {
        return new NewsView(
                ID,
                7,
                2,
                "appeal",
                text,
                LocalDate.of(2012, 3, 18),
                UPDATED,
                UPDATED,
                "en",
                "en",
                false,
                List.of("en", "fr"),
                title,
                text,
                text,
                Markdown.html(text),
                new PictureView("ab".repeat(32), "/pictures/" + "ab".repeat(32) + ".jpg", 640, 480),
                text,
                new NewsTargetView("library-item", title, "/library/39"));
    }

    static LibraryPage nothing() {
        return answer(List.of(), null);
    }

    private static LibraryPage answer(List<LibraryHit> hits, @Nullable String next) {
        var countries = List.of("PH", "AE", "NP", "IN", "LK", "ID", "BD", "QA", "KE").stream()
                .map(code -> new FacetCount(code, 3))
                .toList();
        return new LibraryPage(
                hits,
                hits.size(),
                false,
                next,
                new LibraryPage.Facets(
                        List.of(new FacetCount("practice", 1)),
                        countries,
                        List.of(new FacetCount("asia-pacific", 1)),
                        List.of(new FacetCount("protection", 1)),
                        List.of(new FacetCount("workers", 1)),
                        List.of()));
    }
}
