package org.corridor.campaign.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The news that a new Corridor starts with. */
class StartingNewsTest {
    private static List<News> all() {
        var all = new ArrayList<News>();
        for (var node : StartingNewsService.read().deepCopy()) {
            ((ObjectNode) node).remove("libraryTitle");
            var news = new News(all.size() + 1, StartingNewsService.draft((ObjectNode) node), Instant.EPOCH);
            news.publish(Instant.EPOCH);
            all.add(news);
        }
        return all;
    }

    @Test
    void itHasTheSevenItemsOfTheHomePageAndTheFourOfTheBranch() {
        assertThat(all())
                .extracting(news -> news.kind)
                .containsExactly(
                        "announcement",
                        "appeal",
                        "position-paper",
                        "study",
                        "tool",
                        "checklist",
                        "white-paper",
                        "announcement",
                        "announcement",
                        "announcement",
                        "announcement");
    }

    @Test
    void aDayIsKnownOnlyWhereThePageStatesIt() {
        assertThat(all().subList(0, 7))
                .allSatisfy(news -> assertThat(news.issuedOn).isNull());
        assertThat(all().subList(7, 11))
                .extracting(news -> news.issuedOn)
                .containsExactly(
                        LocalDate.of(2012, 3, 18),
                        LocalDate.of(2011, 4, 18),
                        LocalDate.of(2009, 8, 31),
                        LocalDate.of(2008, 9, 30));
    }

    @Test
    void aNoteOnTheLanguageIsNoPartOfATitle() {
        assertThat(all())
                .allSatisfy(news -> assertThat(news.wordings)
                        .allSatisfy(wording -> assertThat(wording.title()).doesNotContainIgnoringCase("(in french)")));
        assertThat(all().get(7).language).isEqualTo("fr");
    }

    @Test
    void everyTeaserEndsWithAWord() {
        assertThat(all())
                .allSatisfy(news -> assertThat(news.wordings)
                        .allSatisfy(wording -> assertThat(wording.lead()).matches("(?s).*[.…?»]$")));
    }
}
