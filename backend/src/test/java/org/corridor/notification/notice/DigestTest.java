package org.corridor.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.corridor.notification.notice.Digest.Entry;
import org.corridor.notification.preference.Channel;
import org.corridor.notification.preference.MailPreferenceDraft;
import org.corridor.notification.preference.NoticeKind;
import org.corridor.notification.preference.Rhythm;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.subject.SubjectSummary;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z"); // a Friday

    private final SubjectSummary gardens = thing("Rain gardens");
    private final SubjectSummary trams = thing("Tram lines");

    private static SubjectSummary thing(String title) {
        return new SubjectSummary(new SubjectRef("library-item", UUID.randomUUID()), title, "/library/1");
    }

    private static String text(Digest digest) {
        return digest.text(new NoticeTexts("en"), path -> "https://corridor.example" + path);
    }

    @Test
    void whatHappenedToOneThingStandsTogetherTheNewestFirst() {
        var digest = new Digest();
        digest.add(trams, new Entry("revised", NOON, "Third words.", "/library/2"));
        digest.add(gardens, new Entry("revised", NOON, "Second words.", "/library/1"));
        digest.add(trams, new Entry("shared", NOON, "First words.", "/library/2"));
        assertThat(text(digest))
                .containsSubsequence("# Tram lines", "Third words.", "First words.", "# Rain gardens", "Second words.");
    }

    @Test
    void theWordsAreCarriedWithoutMarksAndWithTheirLink() {
        var digest = new Digest();
        digest.add(gardens, new Entry("revised", NOON, "A **bold** word.", "/library/1"));
        assertThat(text(digest)).contains("A bold word.", "https://corridor.example/library/1");
    }

    @Test
    void aRepeatIsOneLine() {
        var digest = new Digest();
        digest.add(gardens, new Entry("revised", NOON, "Same words.", "/library/1"));
        digest.add(gardens, new Entry("revised", NOON.minusSeconds(60), "Same words.", "/library/1"));
        assertThat(text(digest)).containsOnlyOnce("Same words.").endsWith("/library/1\n\nRevised · November 20, 2026");
    }

    @Test
    void aDailyDigestHoldsWhatHappenedBeforeThisMorning() {
        var times = new DigestTimes(LocalTime.of(7, 0), ZoneId.of("UTC"));
        assertThat(times.latest(Rhythm.DAILY, NOON)).isEqualTo("2026-11-20T07:00:00Z");
        assertThat(times.latest(Rhythm.DAILY, Instant.parse("2026-11-20T06:59:00Z")))
                .isEqualTo("2026-11-19T07:00:00Z");
    }

    @Test
    void aWeeklyDigestHoldsWhatHappenedBeforeMonday() {
        var times = new DigestTimes(LocalTime.of(7, 0), ZoneId.of("UTC"));
        assertThat(times.latest(Rhythm.WEEKLY, NOON)).isEqualTo("2026-11-16T07:00:00Z");
        assertThat(times.latest(Rhythm.WEEKLY, Instant.parse("2026-11-16T06:00:00Z")))
                .isEqualTo("2026-11-09T07:00:00Z");
    }

    @Test
    void whoWasNotHereForAMonthIsWrittenToOnceAWeek() {
        var longAgo = NOON.minusSeconds(31L * 24 * 60 * 60);
        assertThat(DigestTimes.rhythm(Rhythm.DAILY, longAgo, NOON)).isEqualTo(Rhythm.WEEKLY);
        assertThat(DigestTimes.rhythm(Rhythm.NEVER, longAgo, NOON)).isEqualTo(Rhythm.NEVER);
        assertThat(DigestTimes.rhythm(Rhythm.DAILY, NOON, NOON)).isEqualTo(Rhythm.DAILY);
    }

    @Test
    void aFollowLevelMakesAChoiceCalmerAndNeverMorePressing() {
        var quiet =
                new MailPreferenceDraft(Channel.AT_ONCE, Channel.AT_ONCE, Channel.NONE, Channel.DIGEST, Rhythm.DAILY);
        assertThat(MailPreferenceDraft.USUAL.channel(NoticeKind.NEW_THINGS, Channel.DIGEST))
                .isEqualTo(Channel.DIGEST);
        assertThat(quiet.channel(NoticeKind.NEW_THINGS, Channel.AT_ONCE)).isEqualTo(Channel.NONE);
        assertThat(quiet.channel(NoticeKind.CHANGED_STATUS, Channel.AT_ONCE)).isEqualTo(Channel.DIGEST);
    }
}
