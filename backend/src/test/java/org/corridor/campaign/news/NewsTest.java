package org.corridor.campaign.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corridor.campaign.news.Drafts.aDraft;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.corridor.campaign.wording.Schedule;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.junit.jupiter.api.Test;

class NewsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    private static News news() {
        return new News(1, aDraft().saying("en", "A title", "A text.").draft(), NOW);
    }

    private static void isRefused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(
                                        RuleBroken.class,
                                        broken -> assertThat(broken.rule()).isEqualTo(rule)));
    }

    @Test
    void aNewItemIsADraft() {
        assertThat(news().state).isEqualTo(NewsState.DRAFT);
    }

    @Test
    void anItemWithoutATextCannotGoOut() {
        var empty = new News(1, aDraft().saying("en", "A title", "").draft(), NOW);
        isRefused("news-incomplete", () -> empty.publish(NOW));
        isRefused("news-incomplete", () -> empty.schedule(new Schedule(LATER), NOW));
    }

    @Test
    void anItemCannotGoOutInThePast() {
        isRefused("schedule-past", () -> news().schedule(new Schedule(NOW), NOW));
    }

    @Test
    void whatWaitsForItsTimeStaysComplete() {
        var news = news();
        news.schedule(new Schedule(LATER), NOW);
        isRefused(
                "news-incomplete",
                () -> news.revise(aDraft().saying("en", "A title", "").draft(), NOW));
    }

    @Test
    void onlyTheFirstPublicationIsNews() {
        var news = news();
        assertThat(news.publish(NOW)).isTrue();
        news.withdraw("A wrong figure.", NOW);
        news.restore(NOW);
        assertThat(news.publish(LATER)).isFalse();
        assertThat(news.publishedAt).isEqualTo(NOW);
    }

    @Test
    void aPublishedItemIsNotPublishedTwice() {
        var news = news();
        news.publish(NOW);
        isRefused("news-move", () -> news.publish(NOW));
        isRefused("news-move", () -> news.schedule(new Schedule(LATER), NOW));
    }

    @Test
    void aWithdrawnItemIsNotRevised() {
        var news = news();
        news.withdraw("Written twice.", NOW);
        isRefused(
                "news-withdrawn",
                () -> news.revise(aDraft().saying("en", "A", "B").draft(), NOW));
    }

    @Test
    void itsDayIsTheDayItAppearsUnlessAnotherIsKnown() {
        var today = news();
        today.publish(NOW);
        assertThat(today.issuedOn).isEqualTo(LocalDate.of(2026, 11, 22));

        var old = new News(1, aDraft().on("2012-03-18").saying("en", "A", "B").draft(), NOW);
        old.publish(NOW);
        assertThat(old.issuedOn).isEqualTo(LocalDate.of(2012, 3, 18));
        assertThat(old.placedAt).isEqualTo(Instant.parse("2012-03-18T10:00:00Z"));
    }

    @Test
    void anUndatedItemStandsBelowEverythingThatHasADay() {
        var news = new News(1, aDraft().undated().saying("en", "A", "B").draft(), NOW);
        news.publish(NOW);
        assertThat(news.issuedOn).isNull();
        assertThat(news.placedAt).isBefore(Instant.parse("1900-01-01T00:00:00Z"));
    }

    @Test
    void aNewDayMovesAPublishedItem() {
        var news = news();
        news.publish(NOW);
        news.revise(aDraft().on("2009-08-31").saying("en", "A", "B").draft(), LATER);
        assertThat(news.placedAt).isEqualTo(Instant.parse("2009-08-31T10:00:00Z"));
    }
}
