package org.corridor.campaign.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.campaign.news.Drafts.aDraft;

import java.time.Instant;
import org.corridor.platform.text.TextDifference.Change;
import org.corridor.platform.text.TextDifference.Part;
import org.junit.jupiter.api.Test;

class NewsDifferenceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void onlyWhatChangedIsShownWordByWord() {
        var news = new News(1, aDraft().saying("en", "Wages now", "Pay them.").draft(), NOW);
        var before = news.record();
        news.revise(aDraft().saying("en", "Wages soon", "Pay them.").draft(), NOW);
        var fields = NewsDifference.between(before, news.record()).fields();

        assertThat(fields).hasSize(1);
        assertThat(fields.getFirst().field()).isEqualTo("title");
        assertThat(fields.getFirst().language()).isEqualTo("en");
        assertThat(fields.getFirst().parts())
                .containsExactly(
                        new Part("Wages ", Change.SAME),
                        new Part("now", Change.REMOVED),
                        new Part("soon", Change.ADDED));
    }

    @Test
    void theFirstVersionAddsEverything() {
        var news = new News(1, aDraft().saying("en", "Wages", "Pay them.").draft(), NOW);
        assertThat(NewsDifference.ofFirst(news.record()).fields())
                .extracting(NewsDifference.FieldDifference::field)
                .contains("title", "body", "kind", "issuer")
                .doesNotContain("teaser", "targetAddress");
    }
}
